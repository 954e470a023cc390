using System.Text.RegularExpressions;

namespace Archive.Memoranda.Tests.Export;

/// <summary>An item as Zotero makes one of a RIS record, by its mapping of tags to the fields of a manuscript.</summary>
internal sealed partial class ZoteroItem
{
    /// <summary>The mapping. What is not here, Zotero drops.</summary>
    public static readonly IReadOnlyDictionary<string, string> FieldOfTag = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["TI"] = "title",
        ["AU"] = "creators/author",
        ["A4"] = "creators/translator",
        ["DA"] = "date",
        ["PY"] = "date",
        ["M3"] = "manuscriptType",
        ["AB"] = "abstractNote",
        ["CY"] = "place",
        ["DB"] = "archive",
        ["AN"] = "archiveLocation",
        ["DP"] = "libraryCatalog",
        ["LA"] = "language",
        ["UR"] = "url",
        ["N1"] = "notes",
        ["KW"] = "tags",
        ["ID"] = "",
    };

    /// <summary>What a note must not begin with: Zotero takes it for a field of ProCite's and moves the rest of the note there.</summary>
    public static readonly IReadOnlyList<string> KeysOfProCite =
    [
        "Author, Subsidiary", "Author, Monographic", "Author Role", "Record ID", "Record Number", "Notes", "Connective Phrase", "Extent of Work", "Packaging Method", "Call Number", "Edition", "ISBN", "Language",
        "Publisher Name", "Series Title", "Proceedings Title", "Page(s)", "Volume ID", "Issue ID", "Issue Identification", "Series Volume ID", "Scale", "Place of Publication", "Size",
    ];

    public required string Type { get; init; }

    /// <summary>Creators as <c>author: Roshchin | N. V.</c>; a name in one field has no bar.</summary>
    public List<string> Creators { get; } = [];

    public List<string> Notes { get; } = [];

    public List<string> Tags { get; private set; } = [];

    /// <summary>The fields that hold one value; the first one counts.</summary>
    public Dictionary<string, string> Fields { get; } = new(StringComparer.Ordinal);

    public string? this[string field] => Fields.GetValueOrDefault(field);

    /// <summary>Reads records: a line that begins with no tag continues the value before it, <c>TY</c> begins an item and <c>ER</c> ends it.</summary>
    public static List<ZoteroItem> Read(string ris)
    {
        var pairs = new List<(string Tag, string Value)>();
        foreach (var line in ris.Split('\n'))
        {
            var match = TagLine().Match(line);
            if (match.Success)
            {
                pairs.Add((match.Groups["tag"].Value, match.Groups["value"].Value));
            }
            else if (pairs.Count > 0 && line.Length > 0)
            {
                pairs[^1] = (pairs[^1].Tag, pairs[^1].Value + " " + line.Trim());
            }
        }

        var items = new List<ZoteroItem>();
        ZoteroItem? item = null;
        foreach (var (tag, value) in pairs)
        {
            if (tag is "TY" or "ER")
            {
                item?.Complete();
                item = tag == "TY" ? new() { Type = value.Trim() } : null;
                items.AddRange(item is null ? [] : [item]);
                continue;
            }

            item?.Add(tag, value.Trim());
        }

        item?.Complete();
        return items;
    }

    private void Add(string tag, string value)
    {
        var field = FieldOfTag[tag].Split('/');
        if (value.Length == 0 || field[0].Length == 0)
        {
            return;
        }

        switch (field[0])
        {
            case "creators":
                var comma = value.IndexOf(',', StringComparison.Ordinal);
                Creators.Add($"{field[1]}: {(comma < 0 ? value : $"{value[..comma].Trim()} | {value[(comma + 1)..].Trim()}")}");
                break;
            case "notes":
                Notes.Add(value);
                break;
            case "tags":
                Tags.AddRange(value.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
                break;
            default:
                // The year of PY counts only where DA gives no date.
                if (tag == "DA" || !Fields.ContainsKey(field[0]))
                {
                    Fields[field[0]] = field[0] == "date" ? value.Replace('/', '-') : value;
                }

                break;
        }
    }

    private void Complete() => Tags = Tags.Count == 1 ? [.. Tags[0].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)] : Tags;

    [GeneratedRegex("^(?<tag>[A-Z][A-Z0-9]) {1,2}-( (?<value>.*))?$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex TagLine();
}
