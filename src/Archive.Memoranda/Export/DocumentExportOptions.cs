using System.Buffers;

namespace Archive.Memoranda.Export;

/// <summary>What the formats have in common that call a memorandum by an id.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public abstract record DocumentExportOptions
{
    private const int LongestId = 200;

    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.");

    private protected DocumentExportOptions()
    {
    }

    /// <summary>
    /// The id of the memorandum, as <see cref="MemorandumIds.Take"/> gave it, where each of several is written as an output of its own; null for the id that it has alone. It is for one memorandum: what is
    /// written as one output gets its ids there.
    /// </summary>
    /// <exception cref="ArgumentException">The value is no id: ids have letters of ASCII, digits, hyphens, underscores and full stops, a letter first, and 200 of them at most.</exception>
    public string? Id
    {
        get;
        init => field = value is null || IsId(value) ? value : throw new ArgumentException($"{nameof(Id)} '{value}' is no id; ids read like 'wcda-117886'.", nameof(Id));
    }

    /// <summary>Checks that several memoranda do not get one id.</summary>
    internal void CheckForSeveral()
    {
        if (Id is not null)
        {
            throw new ArgumentException($"{nameof(Id)} is set, and there can be several memoranda; each gets an id of its own.", "options");
        }
    }

    private static bool IsId(string value) => value.Length is > 0 and <= LongestId && char.IsAsciiLetter(value[0]) && !value.AsSpan().ContainsAnyExcept(IdCharacters);
}
