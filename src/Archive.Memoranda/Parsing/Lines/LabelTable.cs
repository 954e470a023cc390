using System.Collections.Frozen;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Lines;

/// <summary>The labels and the furniture of the archive's pages: one table for all layouts.</summary>
internal static class LabelTable
{
    private const int Longest = 72;

    private static readonly FrozenDictionary<string, (LineKind Kind, RecordLabel Label)> Lines = new (string Text, LineKind Kind, RecordLabel Label)[]
    {
        ("Citation", LineKind.FrontLabel, RecordLabel.Citation),
        ("Summary", LineKind.FrontLabel, RecordLabel.Summary),
        ("Credits", LineKind.FrontLabel, RecordLabel.Credits),
        ("Original Language", LineKind.FrontLabel, RecordLabel.OriginalLanguage),
        ("Contents", LineKind.FrontLabel, RecordLabel.Contents),
        ("Author(s)", LineKind.FootLabel, RecordLabel.Authors),
        ("Associated People & Organizations", LineKind.FootLabel, RecordLabel.People),
        ("Associated Places", LineKind.FootLabel, RecordLabel.Places),
        ("Associated Topics", LineKind.FootLabel, RecordLabel.Topics),
        ("Subjects Discussed", LineKind.FootLabel, RecordLabel.Topics),
        ("Related Documents", LineKind.FootLabel, RecordLabel.RelatedDocuments),
        ("Document Information", LineKind.FootLabel, RecordLabel.DocumentInformation),
        ("Original Archive", LineKind.FootLabel, RecordLabel.OriginalArchive),
        ("Original Uploaded Date", LineKind.FootLabel, RecordLabel.Uploaded),
        ("Record ID", LineKind.FootLabel, RecordLabel.RecordId),
        ("Original Classification", LineKind.FootLabel, RecordLabel.Classification),
        ("Source", LineKind.WeakLabel, RecordLabel.Source),
        ("Rights", LineKind.WeakLabel, RecordLabel.Rights),
        ("Type", LineKind.WeakLabel, RecordLabel.Type),
        ("Language", LineKind.WeakLabel, RecordLabel.Language),
        ("Donors", LineKind.WeakLabel, RecordLabel.Donors),
        ("Skip to content", LineKind.Banner, RecordLabel.None),
        ("Digital Archive", LineKind.Banner, RecordLabel.None),
        ("International History Declassified", LineKind.Banner, RecordLabel.None),
        ("digitalarchive.wilsoncenter.org", LineKind.Banner, RecordLabel.None),
        ("Digital Archive International History Declassified", LineKind.Banner, RecordLabel.None),
        ("Search in", LineKind.Banner, RecordLabel.None),
        ("ADD SEARCH FILTER CANCEL SEARCH FILTER", LineKind.Banner, RecordLabel.None),
        ("\u2022 Citation", LineKind.Menu, RecordLabel.None),
        ("get citation", LineKind.Menu, RecordLabel.None),
        ("\u2022 share document", LineKind.Menu, RecordLabel.None),
        ("share document", LineKind.Menu, RecordLabel.None),
        ("CITATION SHARE DOWNLOAD", LineKind.Menu, RecordLabel.None),
        ("VIEW DOCUMENT IN", LineKind.Menu, RecordLabel.None),
        ("English HTML", LineKind.Menu, RecordLabel.None),
        ("English PDF", LineKind.Menu, RecordLabel.None),
    }.ToFrozenDictionary(static row => row.Text, static row => (row.Kind, row.Label), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (LineKind Kind, RecordLabel Label)>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Lines.GetAlternateLookup<ReadOnlySpan<char>>();

    // Most lines begin with letters that no label begins with.
    private static readonly PhraseTable Starts = new([.. Lines.Keys.Where(static key => char.IsAsciiLetter(key[0]))]);

    /// <summary>The kind of a line that is a label or furniture from end to end; text for any other.</summary>
    public static (LineKind Kind, RecordLabel Label) Find(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 or > Longest || !(char.IsAsciiLetter(line[0]) ? Starts.Measure(line) > 0 : line[0] == '\u2022'))
        {
            return (LineKind.Text, RecordLabel.None);
        }

        var colon = line[^1] == ':';
        Span<char> key = stackalloc char[Longest];
        var found = Lookup.TryGetValue(Collapse(colon ? line[..^1].TrimEnd() : line, key), out var row) ? row : (Kind: LineKind.Text, Label: RecordLabel.None);

        // A download's labels have a colon, which a heading of a document's own mostly lacks.
        return found.Kind == LineKind.FrontLabel && !colon ? (LineKind.Text, RecordLabel.None) : found;
    }

    // Tabs and no-break spaces part words, too.
    private static ReadOnlySpan<char> Collapse(ReadOnlySpan<char> line, Span<char> key)
    {
        var length = 0;
        for (var at = 0; at < line.Length; at++)
        {
            if (!Scan.IsSpace(line[at]))
            {
                key[length++] = line[at];
            }
            else if (length > 0 && key[length - 1] != ' ')
            {
                key[length++] = ' ';
            }
        }

        return key[..length];
    }
}
