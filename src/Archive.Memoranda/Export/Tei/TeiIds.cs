using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>Gives each memorandum of one output an id of its own, under which no id of another's parts can fall.</summary>
/// <remarks>Ids of parts are the memorandum's id, a dot and a word, <c>wcda-117886.translator</c>.</remarks>
internal sealed class TeiIds
{
    private const int Longest = 100;

    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    // What stands before a dot of an id in use: a memorandum of that id would own the other's.
    private readonly HashSet<string> _prefixes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _next = new(StringComparer.Ordinal);

    public string Take(Memorandum memorandum)
    {
        var id = Of(memorandum);
        if (!IsFree(id))
        {
            // Without a dot it is below no other's.
            var wanted = id.Replace('.', '-');
            id = wanted;
            for (var number = _next.GetValueOrDefault(wanted, 2); !IsFree(id); _next[wanted] = ++number)
            {
                id = wanted + "-" + number.ToString(CultureInfo.InvariantCulture);
            }
        }

        _used.Add(id);
        for (var dot = id.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = id.IndexOf('.', dot + 1))
        {
            _prefixes.Add(id[..dot]);
        }

        return id;
    }

    private static string Of(Memorandum memorandum)
    {
        if (Clean(memorandum.Citation?.RecordId) is { Length: > 0 } cited)
        {
            return "wcda-" + cited;
        }

        if (Clean(memorandum.Record.RecordId) is { Length: > 0 } recorded)
        {
            return "wcda-" + recorded;
        }

        return Clean(NameOf(memorandum.Source)) is { Length: > 0 } named ? "doc-" + named : "doc";
    }

    // The name of a file, without its folder and ending.
    private static string? NameOf(string? source)
    {
        var name = source?[(source.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
        return name is not null && name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
    }

    // Letters and digits of ASCII, dots, hyphens and underscores are characters of an XML name; the prefix is its beginning.
    private static string Clean(string? text)
    {
        var cleaned = new System.Text.StringBuilder();
        foreach (var character in text.AsSpan(0, Math.Min(text?.Length ?? 0, Longest)))
        {
            cleaned.Append(char.IsAsciiLetterOrDigit(character) || character is '.' or '-' or '_' ? character : '-');
        }

        return cleaned.ToString().Trim('.', '-');
    }

    private bool IsFree(string id)
    {
        if (_used.Contains(id) || _prefixes.Contains(id))
        {
            return false;
        }

        for (var dot = id.IndexOf('.', StringComparison.Ordinal); dot >= 0; dot = id.IndexOf('.', dot + 1))
        {
            if (_used.Contains(id[..dot]))
            {
                return false;
            }
        }

        return true;
    }
}
