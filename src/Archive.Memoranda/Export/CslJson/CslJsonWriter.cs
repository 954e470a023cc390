using System.Buffers;
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
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> or <paramref name="writer"/> is null.</exception>
    public static void Write(Memorandum memorandum, TextWriter writer, CslJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(writer);
        using var pieces = new JsonPieces(writer);
        Write([memorandum], options?.Id, options, pieces);
    }

    /// <inheritdoc cref="Write(Memorandum, TextWriter, CslJsonOptions?)"/>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="stream">Where it goes as UTF-8; it stays open.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    public static void Write(Memorandum memorandum, Stream stream, CslJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(stream);
        using var pieces = new JsonPieces(stream);
        Write([memorandum], options?.Id, options, pieces);
    }

    /// <summary>Writes memoranda as an array, each as it comes.</summary>
    /// <param name="memoranda">The memoranda.</param>
    /// <param name="writer">Where they go; neither flushed nor closed.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memoranda"/>, one of them or <paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentException"><see cref="DocumentExportOptions.Id"/> is set.</exception>
    public static void Write(IEnumerable<Memorandum> memoranda, TextWriter writer, CslJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(writer);
        options?.CheckForSeveral();
        using var pieces = new JsonPieces(writer);
        Write(memoranda, id: null, options, pieces);
    }

    /// <inheritdoc cref="Write(IEnumerable{Memorandum}, TextWriter, CslJsonOptions?)"/>
    /// <param name="memoranda">The memoranda.</param>
    /// <param name="stream">Where they go as UTF-8; it stays open.</param>
    /// <param name="options">How they are written; null for the defaults.</param>
    public static void Write(IEnumerable<Memorandum> memoranda, Stream stream, CslJsonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(stream);
        options?.CheckForSeveral();
        using var pieces = new JsonPieces(stream);
        Write(memoranda, id: null, options, pieces);
    }

    /// <summary>What of a memorandum is not in its item.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    public static ValueList<ExportLoss> LossesOf(Memorandum memorandum)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        return ReferenceLosses.Of(memorandum, hasUnits: true);
    }

    private static void Write(IEnumerable<Memorandum> memoranda, string? id, CslJsonOptions? options, JsonPieces pieces)
    {
        var type = (options ?? new()).ItemType;
        var reference = new Reference(hasRoom: true);
        using var json = new Utf8JsonWriter(pieces, Json);
        var separator = "[\n"u8;
        foreach (var memorandum in memoranda)
        {
            ArgumentNullException.ThrowIfNull(memorandum, nameof(memoranda));
            pieces.Write(separator);
            reference.Fill(memorandum, id);
            CslItem.Write(json, reference, type);
            json.Flush();
            json.Reset();
            separator = ",\n"u8;
        }

        pieces.Write(separator[0] == '[' ? "[]\n"u8 : "\n]\n"u8);
        pieces.Flush();
    }
}
