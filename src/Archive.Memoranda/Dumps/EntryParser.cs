using Archive.Memoranda.Parsing;

namespace Archive.Memoranda;

/// <summary>Parses an entry of a dump. Whatever happens to one document, the others are read.</summary>
internal static class EntryParser
{
    public static DumpItem Parse(DumpEntry entry, bool isJson, string? text, ArchiveRow? row, DumpOptions options, CancellationToken cancellationToken)
    {
        if (entry.Error is not null)
        {
            return new() { Name = entry.Name, Error = entry.Error, Fields = entry.Fields };
        }

        try
        {
            return row is not null ? ParseRow(entry, row, options, cancellationToken)
                : isJson ? ParseJson(entry, options, cancellationToken)
                : ParseText(entry, text, options, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new() { Name = entry.Name, Error = DumpFailure.Of(exception) };
        }
    }

    private static DumpItem ParseText(DumpEntry entry, string? text, DumpOptions options, CancellationToken cancellationToken)
    {
        string? encoding = null;
        Finding? finding = null;
        if (text is null)
        {
            (text, encoding, finding) = TextDecoding.Decode(entry.Bytes.Span);
            if (entry.Transcoded is { } original)
            {
                (encoding, finding) = (original, TextDecoding.Said(original));
            }
        }

        return new() { Name = entry.Name, Encoding = encoding, Fields = entry.Fields, Result = DocumentParser.Parse(text, Named(options, entry.Name), finding, cancellationToken) };
    }

    private static DumpItem ParseRow(string name, string? id, ArchiveRow row, DumpOptions options, Finding? finding, CancellationToken cancellationToken) =>
        string.IsNullOrWhiteSpace(row.Body)
            ? new() { Name = name, Id = id, Error = DumpFailure.Of(DiagnosticDescriptors.NoRowBody, 0, options.Columns.Body) }
            : new() { Name = name, Id = id, Result = DocumentParser.Parse(row, options.Parser, finding, cancellationToken) };

    // A line with the body's column and no text is a row of a table.
    private static DumpItem ParseJson(DumpEntry entry, DumpOptions options, CancellationToken cancellationToken)
    {
        var line = JsonLine.Read(entry.Bytes, options);
        line = entry.Transcoded is { } encoding ? line with { Finding = TextDecoding.Said(encoding) } : line;
        var named = Named(options, line.Id ?? entry.Name);
        var item = line switch
        {
            { Error: { } error } => new() { Name = entry.Name, Id = line.Id, Error = error },
            { Text: { } text } => new() { Name = entry.Name, Id = line.Id, Result = DocumentParser.Parse(text, named, line.Finding, cancellationToken) },
            _ => ParseRow(entry.Name, line.Id, line.Row!, options with { Parser = named }, line.Finding, cancellationToken),
        };
        return item with { Encoding = entry.Transcoded };
    }

    private static DumpItem ParseRow(DumpEntry entry, ArchiveRow row, DumpOptions options, CancellationToken cancellationToken)
    {
        Finding? finding = entry.Transcoded is { } encoding ? TextDecoding.Said(encoding) : null;
        var item = ParseRow(entry.Name, IdOf(row), row, options with { Parser = Named(options, entry.Name) }, finding, cancellationToken);
        return item with { Encoding = entry.Transcoded, Fields = entry.Fields };
    }

    private static string? IdOf(ArchiveRow row) => string.IsNullOrWhiteSpace(row.RecordId) ? null : row.RecordId;

    private static ParserOptions Named(DumpOptions options, string name) => options.Parser with { SourceName = name };
}
