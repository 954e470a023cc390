namespace Archive.Memoranda.Parsing.Lines;

/// <summary>A line of a document as its writer meant it: one or more lines of the text, with the wrapping undone.</summary>
/// <param name="Start">The offset of the first character.</param>
/// <param name="End">The offset behind the last.</param>
/// <param name="Kind">The kind of its first line.</param>
/// <param name="BlankBefore">Whether blank lines part it from what is before.</param>
internal readonly record struct BodyLine(int Start, int End, LineKind Kind, bool BlankBefore)
{
    public TextSpan Span => TextSpan.FromBounds(Start, End);

    public int Length => End - Start;
}
