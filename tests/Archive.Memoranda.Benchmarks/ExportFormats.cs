using Archive.Memoranda.Export;

namespace Archive.Memoranda.Benchmarks;

/// <summary>The formats that memoranda are exported to, by the names that the command line gives them.</summary>
internal static class ExportFormats
{
    private static readonly (string Name, Action<IReadOnlyList<Memorandum>, Stream> Write)[] Table =
    [
        ("tei", static (memoranda, stream) => TeiWriter.Write(memoranda, stream)),
        ("csl", static (memoranda, stream) => CslJsonWriter.Write(memoranda, stream)),
        ("ris", static (memoranda, stream) => RisWriter.Write(memoranda, stream)),
        ("biblatex", static (memoranda, stream) => BiblatexWriter.Write(memoranda, stream)),
        ("json", JsonWriter.Write),
        ("ndjson", NdjsonWriter.Write),
        ("csv", WriteTables),
        ("markdown", static (memoranda, stream) => MarkdownWriter.Write(memoranda, stream)),
        ("text", static (memoranda, stream) => PlainTextWriter.Write(memoranda, stream)),
        ("html", WritePages),
        ("html-index", static (memoranda, stream) => HtmlIndexWriter.Write(memoranda.Select(static memorandum => HtmlIndexEntry.Of(memorandum, "wcda-117886.html")), stream)),
    ];

    // All tables, one behind the other.
    private static void WriteTables(IReadOnlyList<Memorandum> memoranda, Stream stream)
    {
        foreach (var table in Enum.GetValues<CsvTable>())
        {
            CsvWriter.Write(memoranda, table, stream);
        }
    }

    public static IEnumerable<string> Names => Table.Select(static row => row.Name);

    /// <summary>Writes memoranda in a format.</summary>
    public static void Write(string name, IReadOnlyList<Memorandum> memoranda, Stream stream) => Table.First(row => row.Name == name).Write(memoranda, stream);

    // A page a memorandum, as in a folder of them.
    private static void WritePages(IReadOnlyList<Memorandum> memoranda, Stream stream)
    {
        foreach (var memorandum in memoranda)
        {
            HtmlWriter.Write(memorandum, stream);
        }
    }
}
