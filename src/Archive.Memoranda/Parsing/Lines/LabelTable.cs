using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Lines;

/// <summary>The labels and the furniture of the archive's pages: one table for all layouts.</summary>
internal static class LabelTable
{
    private const int Longest = 72;

    private static readonly Row[] Rows =
    [
        new("Citation", LineKind.FrontLabel, RecordLabel.Citation),
        new("Summary", LineKind.FrontLabel, RecordLabel.Summary),
        new("Credits", LineKind.FrontLabel, RecordLabel.Credits),
        new("Original Language", LineKind.FrontLabel, RecordLabel.OriginalLanguage),
        new("Contents", LineKind.FrontLabel, RecordLabel.Contents),
        new("Document Text", LineKind.FrontLabel, RecordLabel.DocumentText),
        new("Author(s)", LineKind.FootLabel, RecordLabel.Authors),
        new("Associated People & Organizations", LineKind.FootLabel, RecordLabel.People),
        new("Associated Places", LineKind.FootLabel, RecordLabel.Places),
        new("Associated Topics", LineKind.FootLabel, RecordLabel.Topics),
        new("Subjects Discussed", LineKind.FootLabel, RecordLabel.Topics),
        new("Related Documents", LineKind.FootLabel, RecordLabel.RelatedDocuments),
        new("Document Information", LineKind.FootLabel, RecordLabel.DocumentInformation),
        new("Original Archive", LineKind.FootLabel, RecordLabel.OriginalArchive),
        new("Original Uploaded Date", LineKind.FootLabel, RecordLabel.Uploaded),
        new("Record ID", LineKind.FootLabel, RecordLabel.RecordId),
        new("Original Classification", LineKind.FootLabel, RecordLabel.Classification),
        new("Unrecognized Text", LineKind.FootLabel, RecordLabel.Unrecognized),
        new("Source", LineKind.WeakLabel, RecordLabel.Source),
        new("Rights", LineKind.WeakLabel, RecordLabel.Rights),
        new("Type", LineKind.WeakLabel, RecordLabel.Type),
        new("Language", LineKind.WeakLabel, RecordLabel.Language),
        new("Donors", LineKind.WeakLabel, RecordLabel.Donors),
        new("Skip to content", LineKind.Banner, RecordLabel.None),
        new("Digital Archive", LineKind.Banner, RecordLabel.None),
        new("International History Declassified", LineKind.Banner, RecordLabel.None),
        new("digitalarchive.wilsoncenter.org", LineKind.Banner, RecordLabel.None),
        new("Digital Archive International History Declassified", LineKind.Banner, RecordLabel.None),
        new("Search in", LineKind.Banner, RecordLabel.None),
        new("ADD SEARCH FILTER CANCEL SEARCH FILTER", LineKind.Banner, RecordLabel.None),
        new("\u2022 Citation", LineKind.Menu, RecordLabel.None),
        new("get citation", LineKind.Menu, RecordLabel.None),
        new("\u2022 share document", LineKind.Menu, RecordLabel.None),
        new("share document", LineKind.Menu, RecordLabel.None),
        new("CITATION SHARE DOWNLOAD", LineKind.Menu, RecordLabel.None),
        new("VIEW DOCUMENT IN", LineKind.Menu, RecordLabel.None),
        new("English HTML", LineKind.Menu, RecordLabel.None),
        new("English PDF", LineKind.Menu, RecordLabel.None),
    ];

    // The number of the row, counted from one.
    private static readonly WordTable Numbers = MakeNumbers();

    // Most lines begin with letters that no label begins with.
    private static readonly PhraseTable Starts = MakeStarts();

    /// <summary>The kind of a line that is a label or furniture from end to end; text for any other.</summary>
    public static (LineKind Kind, RecordLabel Label) Find(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 or > Longest || !(char.IsAsciiLetter(line[0]) ? Starts.Measure(line) > 0 : line[0] == '\u2022'))
        {
            return (LineKind.Text, RecordLabel.None);
        }

        var colon = line[^1] == ':';
        Span<char> key = stackalloc char[Longest];
        var text = Collapse(colon ? line[..^1].TrimEnd() : line, key);
        if (Numbers.Find(text) is not (> 0 and var number) || Rows[number - 1] is not { } row || !text.SequenceEqual(row.Text))
        {
            return (LineKind.Text, RecordLabel.None);
        }

        // A download's labels have a colon, which a heading of a document's own mostly lacks.
        return row.Kind == LineKind.FrontLabel && !colon ? (LineKind.Text, RecordLabel.None) : (row.Kind, row.Label);
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

    private static WordTable MakeNumbers()
    {
        var numbers = new WordTable();
        for (var at = 0; at < Rows.Length; at++)
        {
            numbers.Set(Rows[at].Text, at + 1);
        }

        return numbers;
    }

    private static PhraseTable MakeStarts()
    {
        var starts = new List<string>(Rows.Length);
        foreach (var row in Rows)
        {
            if (char.IsAsciiLetter(row.Text[0]))
            {
                starts.Add(row.Text);
            }
        }

        return new([.. starts]);
    }

    private sealed record Row(string Text, LineKind Kind, RecordLabel Label);
}
