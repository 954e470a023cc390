using Archive.Memoranda.Export;

namespace Archive.Memoranda.Benchmarks;

/// <summary>The formats that memoranda are exported to, by the names that the command line gives them.</summary>
internal static class ExportFormats
{
    private static readonly (string Name, Func<IReadOnlyList<Memorandum>, Action<Stream>> Prepare)[] Table =
    [
        ("tei", static memoranda => stream => TeiWriter.Write(memoranda, stream)),
        ("csl", static memoranda => stream => CslJsonWriter.Write(memoranda, stream)),
        ("ris", static memoranda => stream => RisWriter.Write(memoranda, stream)),
        ("biblatex", static memoranda => stream => BiblatexWriter.Write(memoranda, stream)),
        ("json", static memoranda => stream => JsonWriter.Write(memoranda, stream)),
        ("ndjson", static memoranda => stream => NdjsonWriter.Write(memoranda, stream)),
        ("csv", static memoranda => stream => WriteTables(memoranda, stream)),
        ("markdown", static memoranda => stream => MarkdownWriter.Write(memoranda, stream)),
        ("text", static memoranda => stream => PlainTextWriter.Write(memoranda, stream)),
        ("html", static memoranda => stream => WritePages(memoranda, stream)),
        ("html-index", PrepareIndex),
    ];

    public static IEnumerable<string> Names => Table.Select(static row => row.Name);

    /// <summary>Makes what writes memoranda in a format.</summary>
    public static Action<Stream> Of(string name, IReadOnlyList<Memorandum> memoranda) => Table.First(row => row.Name == name).Prepare(memoranda);

    // All tables, one behind the other.
    private static void WriteTables(IReadOnlyList<Memorandum> memoranda, Stream stream)
    {
        foreach (var table in Enum.GetValues<CsvTable>())
        {
            CsvWriter.Write(memoranda, table, stream);
        }
    }

    // A page a memorandum, as in a folder of them.
    private static void WritePages(IReadOnlyList<Memorandum> memoranda, Stream stream)
    {
        foreach (var memorandum in memoranda)
        {
            HtmlWriter.Write(memorandum, stream);
        }
    }

    // Entries are made once, where the memoranda are, and written in every order.
    private static Action<Stream> PrepareIndex(IReadOnlyList<Memorandum> memoranda)
    {
        var entries = memoranda.Select(static memorandum => HtmlIndexEntry.Of(memorandum, "wcda-117886.html")).ToList();
        return stream => HtmlIndexWriter.Write(entries, stream);
    }
}
