using Archive.Memoranda.Parsing;

namespace Archive.Memoranda;

/// <summary>Reads the plain text of a document of the Wilson Center Digital Archive.</summary>
/// <remarks>
/// <para>Reading is total: any string gives a memorandum and diagnostics, and no character is lost. Time and memory grow with the length of the text,
/// whatever the text.</para>
/// </remarks>
/// <example>
/// <code>
/// var result = MemorandumParser.Parse(File.ReadAllText("seeds/000_24b1dae8800ad39c.txt"));
/// foreach (var point in result.Memorandum.Points)
/// {
///     Console.WriteLine($"{point.Label} {point.Text}");
/// }
/// </code>
/// </example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class MemorandumParser
{
    /// <summary>Reads a text.</summary>
    /// <param name="text">The text of one document, in whatever line ends and layout.</param>
    /// <param name="options">How to read it; null for the defaults.</param>
    /// <param name="cancellationToken">Gives up a long text.</param>
    /// <returns>The memorandum, the findings and the indexed text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ParseResult Parse(string text, ParserOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        cancellationToken.ThrowIfCancellationRequested();
        return DocumentParser.Parse(text, options ?? ParserOptions.Default, decoding: null, cancellationToken);
    }

    /// <summary>Reads a row of a table: its columns are the record, one of them is the document.</summary>
    /// <param name="row">The row.</param>
    /// <param name="options">How to read it; null for the defaults. <see cref="ParserOptions.Layout"/> is not asked for.</param>
    /// <param name="cancellationToken">Gives up a long text.</param>
    /// <returns>
    /// The memorandum, the findings, and a text that sets the columns as a page: <see cref="ParseResult.SourceText"/>, into which all spans lead.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="row"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static ParseResult ParseRow(ArchiveRow row, ParserOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(row);
        cancellationToken.ThrowIfCancellationRequested();
        return DocumentParser.Parse(row, options ?? ParserOptions.Default, decoding: null, cancellationToken);
    }
}
