namespace Archive.Memoranda.Parsing.Lines;

/// <summary>A line of the text that is not blank.</summary>
/// <param name="LineStart">The offset of the line's first column, indentation included.</param>
/// <param name="Start">The offset of the first character that is not white space.</param>
/// <param name="End">The offset behind the last such character.</param>
/// <param name="Kind">What it looks like.</param>
/// <param name="Label">The field that it names, if it is a label.</param>
/// <param name="BlankBefore">Whether blank lines part it from the line before.</param>
/// <param name="PageBreakBefore">Whether a form feed does.</param>
internal readonly record struct Line(int LineStart, int Start, int End, LineKind Kind, RecordLabel Label, bool BlankBefore, bool PageBreakBefore)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public int Length => End - Start;

    /// <summary>The column behind the last character, counted from 0: what wrapping goes by.</summary>
    public int RightEdge => End - LineStart;
}
