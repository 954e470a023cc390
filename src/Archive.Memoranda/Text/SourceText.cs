namespace Archive.Memoranda;

/// <summary>The text of a document as it was handed over, with an index of its lines.</summary>
/// <remarks>
/// Nothing is normalised: every <see cref="TextSpan"/> of the library is an offset into <see cref="Text"/>. A line ends at CR LF, LF or CR, as in
/// editors and in SARIF; a form feed is a page break inside a line and U+2028 an ordinary character.
/// </remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed class SourceText
{
    private readonly int[] _lineStarts;

    /// <summary>Indexes a text.</summary>
    /// <param name="text">The text, kept as it is.</param>
    /// <param name="name">The name that the caller gives the text, mostly a file name; null when it has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public SourceText(string text, string? name = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        Name = name;
        (_lineStarts, Traits) = LineIndex.Of(text);
    }

    /// <summary>The characters, exactly as handed over.</summary>
    public string Text { get; }

    /// <summary>The caller's name for the text, such as <c>seeds/000_24b1dae8800ad39c.txt</c>.</summary>
    public string? Name { get; }

    /// <summary>The length in UTF-16 units.</summary>
    public int Length => Text.Length;

    /// <summary>How many lines there are; an empty text has one.</summary>
    public int LineCount => _lineStarts.Length;

    internal ReadOnlySpan<int> LineStarts => _lineStarts;

    internal TextTraits Traits { get; }

    /// <summary>The line and column of an offset.</summary>
    /// <param name="offset">An offset from 0 to <see cref="Length"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> lies outside the text.</exception>
    public LinePosition GetPosition(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length);
        var index = Array.BinarySearch(_lineStarts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new(line + 1, offset - _lineStarts[line] + 1);
    }

    /// <summary>The characters of a line without its line end.</summary>
    /// <param name="line">The line, counted from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public TextSpan GetLine(int line)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(line, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(line, LineCount);
        var start = _lineStarts[line - 1];
        var end = line < LineCount ? _lineStarts[line] : Length;
        while (end > start && Text[end - 1] is ('\r' or '\n'))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The exact characters of a span.</summary>
    /// <param name="span">A span of this text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public string ToString(TextSpan span) => Text.Substring(span.Start, span.Length);

    /// <summary>The whole text.</summary>
    public override string ToString() => Text;
}
