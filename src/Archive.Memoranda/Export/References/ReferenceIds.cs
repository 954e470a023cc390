namespace Archive.Memoranda.Export.References;

/// <summary>The ids of one output, each given once whatever the case of its letters.</summary>
/// <param name="areKeys">Whether they have small letters, digits and hyphens alone, as keys of a bibliography have.</param>
internal sealed class ReferenceIds(bool areKeys = false)
{
    private const int LongestName = 100;

    private readonly Dictionary<string, int> _given = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The id of a memorandum, with a number where another one has it: <c>wcda-117886</c>, <c>wcda-117886-2</c>.</summary>
    public string Next(Memorandum memorandum)
    {
        var id = Of(memorandum);
        if (_given.TryAdd(id, 1))
        {
            return id;
        }

        string numbered;
        do
        {
            var number = ++_given[id];
            numbered = $"{id}-{number}";
        }
        while (!_given.TryAdd(numbered, 1));

        return numbered;
    }

    // The number in the address, the record's own, else the source's name without folders and ending.
    private string Of(Memorandum memorandum)
    {
        if ((Letters(memorandum.Citation?.RecordId) ?? Letters(memorandum.Record.RecordId)) is { } number)
        {
            return "wcda-" + number;
        }

        var name = memorandum.Source ?? "";
        name = name[(name.LastIndexOfAny(['/', '\\']) + 1)..];
        var end = name.LastIndexOf('.');
        return Letters(end > 0 ? name[..end] : name) ?? "memorandum";
    }

    private string? Letters(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        var letters = text.AsSpan(0, Math.Min(text.Length, LongestName)).ToArray();
        for (var at = 0; at < letters.Length; at++)
        {
            letters[at] = Fit(letters[at]);
        }

        var id = letters.AsSpan().Trim("-.");
        return id.IsEmpty ? null : id.ToString();
    }

    private char Fit(char letter) => areKeys
        ? char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-'
        : char.IsAsciiLetterOrDigit(letter) || letter is '.' or '_' ? letter : '-';
}
