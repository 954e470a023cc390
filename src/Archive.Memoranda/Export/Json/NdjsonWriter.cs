using System.Buffers;

namespace Archive.Memoranda.Export;

/// <summary>Writes memoranda as NDJSON, a JSON object a line, for databases, data frames, <c>jq</c> and the next program in a pipe.</summary>
/// <remarks>
/// <para>The form is that of <see cref="MemorandumJson"/>, which also reads a line back, and <see cref="MemorandumJson.Schema"/> describes it. Nothing is lost.</para>
/// <para>A line is one memorandum whatever it holds: line breaks in values are escaped, and so are U+2028 and U+2029, which some readers take for one. A surrogate without its
/// partner is U+FFFD. Lines, the last one too, end with a line feed.</para>
/// </remarks>
/// <example><c>NdjsonWriter.Write(memoranda, File.Create("memoranda.ndjson"))</c></example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class NdjsonWriter
{
    /// <summary>Writes a memorandum as a line.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="writer">Where it goes; neither flushed nor closed.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="System.Text.Json.JsonException">As for <see cref="MemorandumJson.Serialize(Memorandum, bool)"/>; what was written before stays written.</exception>
    public static void Write(Memorandum memorandum, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        Write([memorandum], writer);
    }

    /// <inheritdoc cref="Write(Memorandum, TextWriter)"/>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="stream">Where it goes as UTF-8 without a byte order mark; it stays open.</param>
    public static void Write(Memorandum memorandum, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(memorandum);
        Write([memorandum], stream);
    }

    /// <summary>Writes memoranda as lines, each as it comes.</summary>
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

    /// <summary>What of a memorandum is not in its line: nothing.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <exception cref="ArgumentNullException"><paramref name="memorandum"/> is null.</exception>
    public static ValueList<ExportLoss> LossesOf(Memorandum memorandum) => JsonWriter.LossesOf(memorandum);

    private static void Write(IEnumerable<Memorandum> memoranda, JsonPieces pieces)
    {
        foreach (var memorandum in memoranda)
        {
            ArgumentNullException.ThrowIfNull(memorandum, nameof(memoranda));
            MemorandumJson.Write(memorandum, pieces);
            pieces.Write("\n"u8);
        }

        pieces.Flush();
    }
}
