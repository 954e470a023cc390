using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Archive.Memoranda;

/// <summary>What a line of NDJSON holds: a text, or the columns of a row, or neither.</summary>
internal readonly record struct JsonLine
{
    public string? Id { get; init; }

    public string? Text { get; init; }

    /// <summary>The row, where the line has no text but the body's column.</summary>
    public ArchiveRow? Row { get; init; }

    /// <summary>What there is to say of the bytes; mostly nothing.</summary>
    public Finding? Finding { get; init; }

    public Diagnostic? Error { get; init; }

    public static JsonLine Read(ReadOnlyMemory<byte> line, DumpOptions options)
    {
        if (line.Span.IndexOfAnyExcept(" \t\r"u8) < 0)
        {
            return new() { Error = DumpFailure.Of(DiagnosticDescriptors.NotJson, 0, "it is blank") };
        }

        Finding? finding = null;
        if (!Utf8.IsValid(line.Span))
        {
            (var text, _, finding) = TextDecoding.Decode(line.Span);
            line = Encoding.UTF8.GetBytes(text);
        }

        try
        {
            // Files that were put one behind the other keep their byte order marks.
            using var json = JsonDocument.Parse(line.Span.StartsWith(Encoding.UTF8.Preamble) ? line[Encoding.UTF8.Preamble.Length..] : line);
            return Read(json.RootElement, options) with { Finding = finding };
        }
        catch (JsonException exception)
        {
            return new() { Error = DumpFailure.Of(DiagnosticDescriptors.NotJson, 0, Reason(exception)) };
        }
        catch (InvalidOperationException)
        {
            return new() { Error = DumpFailure.Of(DiagnosticDescriptors.NotJson, 0, "a string in it has an escape of half a surrogate pair") };
        }
    }

    // Without what the framework adds: "... LineNumber: 0 | BytePositionInLine: 4."
    private static string Reason(JsonException exception)
    {
        var end = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var message = (end < 0 ? exception.Message : exception.Message[..end]).TrimEnd('.');
        return exception.BytePositionInLine is { } place ? string.Create(CultureInfo.InvariantCulture, $"after byte {place}, {message}") : message;
    }

    private static JsonLine Read(JsonElement root, DumpOptions options)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return new() { Error = DumpFailure.Of(DiagnosticDescriptors.NotJson, 0, $"it is of the kind {root.ValueKind}") };
        }

        var id = ValueOf(root, options.IdField);
        if (root.TryGetProperty(options.TextField, out var text) && text.ValueKind == JsonValueKind.String)
        {
            return new() { Id = id, Text = text.GetString() };
        }

        return root.TryGetProperty(options.Columns.Body, out _)
            ? new() { Id = id ?? ValueOf(root, options.Columns.RecordId), Row = options.Columns.ToRow(column => ValueOf(root, column)) }
            : new() { Id = id, Error = DumpFailure.Of(DiagnosticDescriptors.NoText, 0, options.TextField, options.Columns.Body) };
    }

    private static string? ValueOf(JsonElement root, string name) => !root.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => value.GetRawText(),
    };
}
