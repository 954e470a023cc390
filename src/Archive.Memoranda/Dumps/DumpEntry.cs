using System.Collections.ObjectModel;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Archive.Memoranda;

/// <summary>A document of a dump before it is parsed: its name and what it holds, or why it could not be had.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads, as long as the bytes handed over are left alone.</threadsafety>
public sealed class DumpEntry
{
    private readonly Form _form;
    private readonly string? _text;
    private readonly ArchiveRow? _row;

    private DumpEntry(string name, Form form, ReadOnlyMemory<byte> bytes = default, string? text = null, ArchiveRow? row = null, Diagnostic? error = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        (Name, _form, Bytes, _text, _row, Error) = (name, form, bytes, text, row, error);
    }

    private DumpEntry(DumpEntry other)
    {
        (Name, _form, Bytes, _text, _row, Error) = (other.Name, other._form, other.Bytes, other._text, other._row, other.Error);
        (Consumed, Fields, Transcoded) = (other.Consumed, other.Fields, other.Transcoded);
    }

    private enum Form
    {
        Bytes,
        Text,
        Row,
        Json,
        Failure,
    }

    /// <summary>Where it stands, see <see cref="DumpItem.Name"/>.</summary>
    public string Name { get; }

    /// <summary>The bytes of a text or of a line of NDJSON; empty for what came as text or row.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Why it could not be had; null where it could.</summary>
    public Diagnostic? Error { get; }

    /// <summary>How many bytes of the dump it took, for a measure of progress.</summary>
    public long Consumed { get; private init; }

    /// <summary>What the dump says of it that a memorandum has no place for, by the names of the columns; empty where it says nothing.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; private init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The encoding from which the source made it; null where its bytes are as they were found.</summary>
    internal string? Transcoded { get; private init; }

    /// <summary>How much it holds, in bytes or as good as.</summary>
    internal long Size => Bytes.Length + ((_text ?? _row?.Body)?.Length ?? 0);

    /// <summary>A document as the bytes of its text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="bytes">The bytes, which must not change any more.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static DumpEntry FromBytes(string name, ReadOnlyMemory<byte> bytes) => new(name, Form.Bytes, bytes);

    /// <summary>A document as text.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static DumpEntry FromText(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(name, Form.Text, text: text);
    }

    /// <summary>A document as a row of a table.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="row">The row; without a body it becomes an item with the error MEM8108.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    public static DumpEntry FromRow(string name, ArchiveRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(name, Form.Row, row: row);
    }

    /// <summary>A document as a line of NDJSON.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="line">The line as UTF-8, without its line end.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static DumpEntry FromJson(string name, ReadOnlyMemory<byte> line) => new(name, Form.Json, line);

    /// <summary>A document that could not be had.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="cause">What happened; the error of the item says it in a sentence.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="cause"/> is null.</exception>
    public static DumpEntry Failed(string name, Exception cause)
    {
        ArgumentNullException.ThrowIfNull(cause);
        return Failed(name, DumpFailure.Of(cause));
    }

    /// <summary>A document that has more bytes than <see cref="DumpOptions.MaxDocumentBytes"/>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="options">The options that say how many it may have.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static DumpEntry TooLarge(string name, DumpOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Failed(name, DumpFailure.Of(DiagnosticDescriptors.TooLarge, 0, options.MaxDocumentBytes.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>The last document of a file that somebody else is still writing.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="before">How many bytes the file had when it was opened.</param>
    /// <param name="now">How many it had when it had been read.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or empty.</exception>
    public static DumpEntry Changed(string name, long before, long now) =>
        Failed(name, DumpFailure.Of(DiagnosticDescriptors.Grew, 0, before.ToString(CultureInfo.InvariantCulture), now.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Parses it. What can't be read is an item with its error.</summary>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up a long document.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public DumpItem Parse(DumpOptions? options = null, CancellationToken cancellationToken = default) =>
        EntryParser.Parse(this, _form == Form.Json, _text, _row, options ?? DumpOptions.Default, cancellationToken);

    /// <summary>The SHA-256 of what it holds, in hexadecimal digits, by which a later run knows that it is the same.</summary>
    public string Hash() => Convert.ToHexStringLower(_form switch
    {
        Form.Text => SHA256.HashData(Encoding.UTF8.GetBytes(_text!)),
        Form.Row => SHA256.HashData(Encoding.UTF8.GetBytes(Parsing.RowPage.Of(_row!).Text)),
        Form.Failure => SHA256.HashData(Encoding.UTF8.GetBytes(Error!.Message)),
        _ => SHA256.HashData(Bytes.Span),
    });

    /// <summary>The same, with the number of bytes of the dump that it took.</summary>
    /// <param name="bytes">How many.</param>
    public DumpEntry WithConsumed(long bytes) => new(this) { Consumed = bytes };

    /// <summary>The same, with what else the dump says of it.</summary>
    /// <param name="fields">Values by the names of their columns.</param>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is null.</exception>
    public DumpEntry WithFields(IReadOnlyDictionary<string, string> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        return new(this) { Fields = fields };
    }

    /// <summary>The same, with the encoding that the source decoded it from, which the diagnostics then say.</summary>
    /// <param name="encoding">The name of the encoding; null for plain UTF-8.</param>
    public DumpEntry WithEncoding(string? encoding) => new(this) { Transcoded = encoding };

    internal static DumpEntry Failed(string name, Diagnostic error) => new(name, Form.Failure, error: error);
}
