using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Archive.Memoranda.Json;

namespace Archive.Memoranda;

/// <summary>Writes memoranda and citations as JSON and reads them back.</summary>
/// <remarks>
/// <para>What was written reads back equal, places included. Null, an empty list and a span that was never set are left out, so the JSON holds
/// what the document says and nothing else. Without indentation a memorandum is one line, as NDJSON wants it: a line break in a value is
/// escaped, and so are U+2028 and U+2029, which some readers take for one.</para>
/// <para>A surrogate without its partner cannot stand in UTF-8 and is written as U+FFFD. A date of another calendar is written as the same day
/// of the ISO calendar.</para>
/// </remarks>
/// <example><c>MemorandumJson.Deserialize(MemorandumJson.Serialize(memorandum)) == memorandum</c></example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class MemorandumJson
{
    // Each level of points costs two levels of JSON. Deep enough for any document, shallow enough for the stack of any thread.
    internal const int MaxDepth = 256;

    /// <summary>The JSON Schema (2020-12) of a memorandum as this version of the library writes it, for validators, editors and generators of code.</summary>
    /// <remarks>
    /// It is stricter than reading is: <see cref="Deserialize(string)"/> passes over properties that it does not know and takes <c>null</c> for what is missing, the schema takes
    /// neither. The package has it as a file, too, <c>docs/memorandum.schema.json</c>.
    /// </remarks>
    public static string Schema => MemorandumSchema.Text;

    /// <summary>A memorandum as JSON.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="indented">Whether it is laid out for people; if not, it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    /// <exception cref="JsonException">
    /// The memorandum holds a value that no enumeration names, or blocks within blocks more than a hundred deep.
    /// </exception>
    public static string Serialize(Memorandum memorandum, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        using var bytes = new PooledBytes();
        Append(memorandum, bytes, indented);
        return Encoding.UTF8.GetString(bytes.Written);
    }

    /// <summary>A citation as JSON, in the form of a memorandum's <c>citation</c>.</summary>
    /// <param name="citation">The citation.</param>
    /// <param name="indented">Whether it is laid out for people; if not, it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    /// <exception cref="JsonException">The citation holds a value that no enumeration names.</exception>
    public static string Serialize(Citation citation, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(citation);
        using var bytes = new PooledBytes();
        var json = new JsonOutput(bytes, indented);
        json.BeginObject();
        ModelWriter.Write(ref json, citation);
        json.EndObject();
        json.Flush();
        return Encoding.UTF8.GetString(bytes.Written);
    }

    /// <summary>Writes a memorandum as UTF-8, without a byte order mark and without a line end behind it.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="stream">Where it goes, as a whole or not at all; it stays open.</param>
    /// <param name="indented">Whether it is laid out for people; if not, it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="stream"/> is null.</exception>
    /// <exception cref="JsonException">As for <see cref="Serialize(Memorandum, bool)"/>.</exception>
    public static void Write(Memorandum memorandum, Stream stream, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(stream);
        using var bytes = new PooledBytes();
        Append(memorandum, bytes, indented);
        stream.Write(bytes.Written);
    }

    /// <summary>Appends a memorandum to a buffer as UTF-8, without a byte order mark and without a line end behind it.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="buffer">The buffer, which may hold something before. One that is used again and again makes this the fastest way to write many.</param>
    /// <param name="indented">Whether it is laid out for people; if not, it is one line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="buffer"/> is null.</exception>
    /// <exception cref="JsonException">As for <see cref="Serialize(Memorandum, bool)"/>. The buffer may then hold a part of the memorandum.</exception>
    public static void Write(Memorandum memorandum, IBufferWriter<byte> buffer, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(buffer);
        Append(memorandum, buffer, indented);
    }

    /// <summary>Appends the properties of a memorandum on one line without the braces round them, for an object that has others, too.</summary>
    /// <remarks>There is always one, so that a comma is due wherever another property stands before or behind them.</remarks>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="buffer">The buffer, which holds the beginning of the object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="buffer"/> is null.</exception>
    /// <exception cref="JsonException">As for <see cref="Write(Memorandum, IBufferWriter{byte}, bool)"/>.</exception>
    public static void WriteProperties(Memorandum memorandum, IBufferWriter<byte> buffer)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(buffer);
        var json = new JsonOutput(buffer, indented: false);
        ModelWriter.Write(ref json, memorandum);
        json.Flush();
    }

    /// <summary>Writes a memorandum as one value of a larger JSON text.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="writer">The writer; its own options say what is escaped and indented.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="writer"/> is null.</exception>
    /// <exception cref="JsonException">As for <see cref="Serialize(Memorandum, bool)"/>.</exception>
    public static void Write(Memorandum memorandum, Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(writer);
        using var bytes = new PooledBytes();
        Append(memorandum, bytes, indented: false);
        JsonReplay.To(writer, bytes.Written);
    }

    /// <summary>Reads a memorandum back.</summary>
    /// <param name="json">The JSON of one memorandum. Properties that the library does not know are passed over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON, or not that of a memorandum; the message says what is wrong and where.</exception>
    public static Memorandum Deserialize(string json) => Read(json, JsonContracts.Memorandum);

    /// <summary>Reads a memorandum back from UTF-8.</summary>
    /// <param name="utf8Json">The JSON of one memorandum. Properties that the library does not know are passed over.</param>
    /// <exception cref="JsonException">The text is no JSON, or not that of a memorandum; the message says what is wrong and where.</exception>
    public static Memorandum Deserialize(ReadOnlySpan<byte> utf8Json) => Read(utf8Json, JsonContracts.Memorandum);

    /// <summary>Reads a citation back.</summary>
    /// <param name="json">The JSON of one citation. Properties that the library does not know are passed over.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">The text is no JSON, or not that of a citation; the message says what is wrong and where.</exception>
    public static Citation DeserializeCitation(string json) => Read(json, JsonContracts.Citation);

    private static void Append(Memorandum memorandum, IBufferWriter<byte> buffer, bool indented)
    {
        var json = new JsonOutput(buffer, indented);
        json.BeginObject();
        ModelWriter.Write(ref json, memorandum);
        json.EndObject();
        json.Flush();
    }

    private static T Read<T>(string json, JsonTypeInfo<T> contract)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(json);
        return Read(Encoding.UTF8.GetBytes(json), contract);
    }

    private static T Read<T>(ReadOnlySpan<byte> utf8Json, JsonTypeInfo<T> contract)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(utf8Json, contract) ?? throw new JsonException($"null is no {typeof(T).Name}.");
        }
        catch (NotSupportedException exception)
        {
            // The serializer's word for a block or an inline without its kind.
            throw new JsonException(exception.Message, exception);
        }
        catch (JsonException exception) when (exception.Path is { } path && !exception.Message.Contains(path, StringComparison.Ordinal))
        {
            // The serializer notes the place of what a converter throws, but leaves it out of the message.
            var (line, column) = (exception.LineNumber, exception.BytePositionInLine);
            var place = string.Create(CultureInfo.InvariantCulture, $"Path: {path} | LineNumber: {line} | BytePositionInLine: {column}.");
            throw new JsonException($"{exception.Message} {place}", path, line, column, exception);
        }
    }
}
