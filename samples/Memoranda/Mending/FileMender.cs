namespace Memoranda;

/// <summary>Mends files in place, and says what it did and what it left alone.</summary>
internal sealed class FileMender(ValidateOptions options)
{
    /// <summary>What the program ends with as far as mending goes.</summary>
    public int ExitCode { get; private set; } = Memoranda.ExitCode.Done;

    public async Task MendAsync(IEnumerable<string> paths, CancellationToken cancellationToken)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in paths.SelectMany(MendableFiles.Find))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (done.Add(file.Path))
            {
                var reason = file.Reason ?? await TryMendAsync(file.Path, cancellationToken);
                if (reason is not null)
                {
                    Messages.Say($"{file.Path} is left alone: {reason}");
                }
            }
        }
    }

    // Mends a file, or says why not.
    private async Task<string?> TryMendAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            return await MendAsync(path, cancellationToken);
        }
        catch (Exception exception) when (OutputFiles.IsUnwritable(exception))
        {
            ExitCode = Memoranda.ExitCode.UnreadableInput;
            return OutputFiles.ReasonOf(exception);
        }
    }

    private async Task<string?> MendAsync(string path, CancellationToken cancellationToken)
    {
        var file = new FileInfo(path);
        if (file.Length > options.Run.Dump.MaxDocumentBytes)
        {
            return "it is too large";
        }

        var bytes = await File.ReadAllBytesAsync(path, cancellationToken);
        var text = await MendableText.ReadAsync(bytes, options.Run.Dump, cancellationToken);
        if (text.Reason is not null)
        {
            return text.Reason;
        }

        var (mended, fixes) = text.Mend(options.Run.Dump, options.Rules, cancellationToken);
        if (mended is null)
        {
            return text.Reason;
        }

        if (file.IsReadOnly)
        {
            return "it is read-only";
        }

        if (!FileReplacement.TryReplace(path, bytes, mended))
        {
            return "it was changed meanwhile";
        }

        Messages.Say($"{TallySink.Counted(fixes, "fix")} in {path}");
        return null;
    }
}
