using System.Buffers;

namespace Archive.Memoranda.Export;

/// <summary>Writes memoranda as JSON that is laid out for people: an object for one, an array for several.</summary>
/// <remarks>
/// <para>The form is that of <see cref="MemorandumJson"/>, which also reads it back, and <see cref="MemorandumJson.Schema"/> describes it. Nothing is lost. Programs take the same
/// objects a line each, which <see cref="NdjsonWriter"/> writes.</para>
/// <para>Lines end with a line feed. A surrogate without its partner is U+FFFD, and U+2028 and U+2029 are escaped.</para>
/// </remarks>
/// <example><c>JsonWriter.Write(MemorandumParser.Parse(text).Memorandum, output)</c></example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class JsonWriter
{
    /// <summary>Writes a memorandum as an object and a line end.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="writer">Where it goes; neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">As for <see cref="MemorandumJson.Serialize(Memorandum, bool)"/>; what was written before stays written.</exception>
    public static void Write(Memorandum memorandum, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(writer);
        using var pieces = new JsonPieces(writer);
        Write(memorandum, pieces);
    }

    /// <inheritdoc cref="Write(Memorandum, TextWriter)"/>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="stream">Where it goes as UTF-8 without a byte order mark; it stays open.</param>
    public static void Write(Memorandum memorandum, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        ArgumentNullException.ThrowIfNull(stream);
        using var pieces = new JsonPieces(stream);
        Write(memorandum, pieces);
    }

    /// <summary>Writes memoranda as an array, each as it comes.</summary>
    /// <param name="memoranda">The memoranda.</param>
    /// <param name="writer">Where they go; neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException">An argument, or a memorandum, is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">As for <see cref="MemorandumJson.Serialize(Memorandum, bool)"/>; what was written before stays written.</exception>
    public static void Write(IEnumerable<Memorandum> memoranda, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(writer);
        using var pieces = new JsonPieces(writer);
        Write(memoranda, pieces);
    }

    /// <inheritdoc cref="Write(IEnumerable{Memorandum}, TextWriter)"/>
    /// <param name="memoranda">The memoranda.</param>
    /// <param name="stream">Where they go as UTF-8 without a byte order mark; it stays open.</param>
    public static void Write(IEnumerable<Memorandum> memoranda, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(memoranda);
        ArgumentNullException.ThrowIfNull(stream);
        using var pieces = new JsonPieces(stream);
        Write(memoranda, pieces);
    }

    /// <summary>What of a memorandum is not in its JSON: nothing.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    public static ValueList<ExportLoss> LossesOf(Memorandum memorandum)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        return [];
    }

    private static void Write(Memorandum memorandum, JsonPieces pieces)
    {
        MemorandumJson.Write(memorandum, pieces, indented: true);
        pieces.Write("\n"u8);
        pieces.Flush();
    }

    private static void Write(IEnumerable<Memorandum> memoranda, JsonPieces pieces)
    {
        var separator = "[\n"u8;
        foreach (var memorandum in memoranda)
        {
            ArgumentNullException.ThrowIfNull(memorandum, nameof(memoranda));
            pieces.Write(separator);
            MemorandumJson.Write(memorandum, pieces, indented: true);
            separator = ",\n"u8;
        }

        pieces.Write(separator[0] == '[' ? "[]\n"u8 : "\n]\n"u8);
        pieces.Flush();
    }
}
