using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>Writes memoranda as CSL-JSON, which citation processors read: citeproc, pandoc, Zotero.</summary>
/// <remarks>
/// <para>An item is a <c>manuscript</c> with <c>archive</c>, <c>archive-place</c>, <c>archive_location</c> and <c>translator</c> each in its field; the units of the locator are in
/// <c>custom</c> as well. <c>page</c> stays empty, since styles would print leaves as pages. <see cref="LossesOf"/> says what is left out.</para>
/// <para>The output is an array, also of one, with an item a line. It keeps to csl-data.json of the CSL schema.</para>
/// </remarks>
/// <example><c>CslJsonWriter.Write(MemorandumParser.Parse(text).Memorandum, output)</c></example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class CslJsonWriter
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Writes a memorandum as an array of one item.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="writer">Where it goes; neither flushed nor closed.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(Memorandum memorandum, TextWriter writer, CslJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        Write([memorandum], writer, options);
    }

    /// <summary>Writes memoranda as an array, each as it comes.</summary>
    /// <param name="memoranda">The memoranda.</param>
    /// <param name="writer">Where they go; neither flushed nor closed.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">An argument, or a memorandum, is null.</exception>
    public static void Write(IEnumerable<Memorandum> memoranda, TextWriter writer, CslJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(writer);
        Write(memoranda, options, bytes =>
        {
            var text = ArrayPool<char>.Shared.Rent(bytes.Length);
            writer.Write(text, 0, Encoding.UTF8.GetChars(bytes, text));
            ArrayPool<char>.Shared.Return(text);
        });
    }

    /// <inheritdoc cref="Write(IEnumerable{Memorandum}, TextWriter, CslJsonOptions?)"/>
    /// <param name="memoranda">The memoranda.</param>
    /// <param name="stream">Where they go as UTF-8; it stays open.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    public static void Write(IEnumerable<Memorandum> memoranda, Stream stream, CslJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(stream);
        Write(memoranda, options, stream.Write);
    }

    /// <summary>What of a memorandum is not in its item.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    public static ValueList<ExportLoss> LossesOf(Memorandum memorandum)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        return ReferenceLosses.Of(memorandum, hasUnits: true);
    }

    private static void Write(IEnumerable<Memorandum> memoranda, CslJsonOptions? options, Output output)
    {
        var type = (options ?? new()).ItemType;
        var reference = new Reference(hasRoom: true);
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var json = new Utf8JsonWriter(buffer, Json);
        var separator = "[\n"u8;
        foreach (var memorandum in memoranda)
        {
            ArgumentNullException.ThrowIfNull(memorandum, nameof(memoranda));
            buffer.Write(separator);
            reference.Fill(memorandum);
            CslItem.Write(json, reference, type);
            json.Flush();
            output(buffer.WrittenSpan);
            json.Reset();
            buffer.ResetWrittenCount();
            separator = ",\n"u8;
        }

        output(separator[0] == '[' ? "[]\n"u8 : "\n]\n"u8);
    }

    private delegate void Output(ReadOnlySpan<byte> bytes);
}
