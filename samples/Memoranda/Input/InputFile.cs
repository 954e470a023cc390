namespace Memoranda;

/// <summary>A document to read: the name that the output gives it, and the path of its bytes; standard input has none.</summary>
internal sealed record InputFile(string Name, string? Path)
{
    public const string StandardInputName = "<stdin>";

    /// <summary>The text, without its byte order mark.</summary>
    /// <exception cref="UnreadableInputException">The bytes cannot be had.</exception>
    public async Task<string> ReadTextAsync(CancellationToken cancellationToken)
    {
        var (text, damage) = Decoding.Decode(await ReadBytesAsync(cancellationToken));
        if (damage is not null)
        {
            Messages.Say($"warning: {Name}: {damage}");
        }

        return text;
    }

    private async Task<byte[]> ReadBytesAsync(CancellationToken cancellationToken)
    {
        try
        {
            return Path is null ? await ReadStandardInputAsync(cancellationToken) : await File.ReadAllBytesAsync(Path, cancellationToken);
        }
        catch (Exception exception) when (UnreadableInputException.IsCausedBy(exception))
        {
            throw new UnreadableInputException(Name, exception);
        }
    }

    private static async Task<byte[]> ReadStandardInputAsync(CancellationToken cancellationToken)
    {
        await using var input = Console.OpenStandardInput();
        using var bytes = new MemoryStream();

        // A read that waits for a keyboard does not look at its token.
        await input.CopyToAsync(bytes, cancellationToken).WaitAsync(cancellationToken);
        return bytes.ToArray();
    }
}
