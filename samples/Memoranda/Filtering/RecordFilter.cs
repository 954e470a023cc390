using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>Makes of a line the line that goes out for it. Called on many threads at once.</summary>
/// <remarks>Nothing in it depends on where in the stream the line stands, so that a stream can be cut anywhere and the parts be read by different machines.</remarks>
internal sealed class RecordFilter(DumpOptions options, Shard? shard)
{
    /// <summary>The source of a document whose line gives it no id.</summary>
    private const string Nameless = "stdin";

    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    private readonly HashSet<string> _columns = ColumnsOf(options.Columns);

    /// <summary>The line that goes out, with its LF; null for one of another shard.</summary>
    /// <exception cref="UnreadableInputException">The stream is broken.</exception>
    public ByteBuffer? Render(DumpEntry entry, CancellationToken cancellationToken)
    {
        if (entry is { Error: { } error, Bytes.IsEmpty: true })
        {
            return RenderUnread(error);
        }

        var record = InputRecord.Read(entry.Bytes);
        if (shard?.Holds(record.IdOf(options.IdField, options.Columns.RecordId) ?? Encoding.Latin1.GetString(entry.Bytes.Span)) == false)
        {
            return null;
        }

        var item = DumpEntry.FromJson(Nameless, entry.Bytes).Parse(options, cancellationToken);
        return Render(item, record);
    }

    private static HashSet<string> ColumnsOf(DumpColumns columns)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        columns.ToRow(name =>
        {
            names.Add(name);
            return null;
        });
        return names;
    }

    // A stream without a line has none to answer; a line that is too long has.
    private ByteBuffer? RenderUnread(Diagnostic error) => error.Code switch
    {
        DumpErrors.NothingFound => null,
        DumpErrors.TooLarge => Render(new DumpItem { Name = Nameless, Error = error }, default),
        _ => throw new UnreadableInputException(Inputs.StandardInputName, new IOException(error.Message)),
    };

    private ByteBuffer Render(DumpItem item, InputRecord record)
    {
        var bytes = new ByteBuffer();
        using (var writer = new Utf8JsonWriter(bytes, WriterOptions))
        {
            writer.WriteStartObject();
            WriteId(writer, item.Id);
            writer.WriteString("status"u8, item.Error is null ? "ok"u8 : "failed"u8);
            WriteError(writer, item.Error);
            record.WriteOthers(writer, name => IsRead(name, record));
            if (item.Result is null)
            {
                writer.WriteEndObject();
            }
        }

        if (item.Memorandum is { } memorandum)
        {
            // The properties of the memorandum follow those of the record, in one object.
            bytes.Write(","u8);
            MemorandumJson.WriteProperties(memorandum, bytes);
            bytes.Write("}"u8);
        }

        bytes.Write("\n"u8);
        return bytes;
    }

    private static void WriteId(Utf8JsonWriter writer, string? id)
    {
        if (id is not null)
        {
            writer.WriteString("id"u8, id);
        }
    }

    private static void WriteError(Utf8JsonWriter writer, Diagnostic? error)
    {
        if (error is not null)
        {
            writer.WriteStartObject("error"u8);
            writer.WriteString("code"u8, error.Code);
            writer.WriteString("message"u8, error.Message);
            writer.WriteEndObject();
        }
    }

    // Of a line with a text its columns are other fields, too.
    private bool IsRead(string name, InputRecord record) =>
        name == options.IdField || (record.Has(options.TextField) ? name == options.TextField : _columns.Contains(name));
}
