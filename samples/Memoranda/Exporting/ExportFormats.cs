using Archive.Memoranda.Export;

namespace Memoranda;

/// <summary>The forms that there are.</summary>
internal static class ExportFormats
{
    public static readonly string[] Names = ["tei", "csl", "ris", "biblatex", "json", "ndjson", "csv", "html", "markdown", "text"];

    public static ExportFormat Of(string name, ExportSettings settings) => name switch
    {
        "tei" => new DocumentFormat
        {
            Extension = ".tei.xml",
            Write = static (memorandum, id, stream) => TeiWriter.Write(memorandum, stream, new() { Id = id }),
            WriteAll = static (memoranda, stream) => TeiWriter.Write(memoranda, stream),
            LossesOf = TeiWriter.LossesOf,
            NeedsOne = true,
        },
        "csl" => new DocumentFormat
        {
            Extension = ".csl.json",
            Write = static (memorandum, id, stream) => CslJsonWriter.Write(memorandum, stream, new() { Id = id }),
            WriteAll = static (memoranda, stream) => CslJsonWriter.Write(memoranda, stream),
            LossesOf = CslJsonWriter.LossesOf,
        },
        "ris" => new DocumentFormat
        {
            Extension = ".ris",
            Write = static (memorandum, id, stream) => RisWriter.Write(memorandum, stream, new() { Id = id }),
            WriteAll = static (memoranda, stream) => RisWriter.Write(memoranda, stream),
            LossesOf = RisWriter.LossesOf,
        },
        "biblatex" => new DocumentFormat
        {
            Extension = ".bib",
            Write = static (memorandum, id, stream) => BiblatexWriter.Write(memorandum, stream, new() { Id = id }),
            WriteAll = static (memoranda, stream) => BiblatexWriter.Write(memoranda, stream),
            LossesOf = BiblatexWriter.LossesOf,
        },
        "json" => new DocumentFormat { Extension = ".json", Write = static (memorandum, _, stream) => JsonWriter.Write(memorandum, stream), WriteAll = JsonWriter.Write, LossesOf = JsonWriter.LossesOf },
        "ndjson" => new LinesFormat { Extension = ".ndjson", LossesOf = NdjsonWriter.LossesOf },
        "csv" => new CsvFormat { Extension = ".csv", LossesOf = CsvWriter.LossesOf, Table = settings.Table, Options = settings.Csv },
        "html" => new HtmlFormat { Extension = ".html", LossesOf = HtmlWriter.LossesOf },
        "markdown" => new DocumentFormat
        {
            Extension = ".md",
            Write = (memorandum, id, stream) => MarkdownWriter.Write(memorandum, stream, settings.Markdown with { Id = id }),
            WriteAll = (memoranda, stream) => MarkdownWriter.Write(memoranda, stream, settings.Markdown),
            LossesOf = MarkdownWriter.LossesOf,
        },
        "text" => new DocumentFormat
        {
            Extension = ".txt",
            Write = (memorandum, _, stream) => EndLine(stream, () => PlainTextWriter.Write(memorandum, stream, settings.Text)),
            WriteAll = (memoranda, stream) => EndLine(stream, () => PlainTextWriter.Write(memoranda, stream, settings.Text)),
            LossesOf = PlainTextWriter.LossesOf,
        },
        _ => throw new ArgumentException($"There is no form '{name}'.", nameof(name)),
    };

    // A file of text ends a line.
    private static void EndLine(Stream stream, Action write)
    {
        write();
        stream.WriteByte((byte)'\n');
    }
}
