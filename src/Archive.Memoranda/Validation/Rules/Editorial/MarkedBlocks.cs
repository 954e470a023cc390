namespace Archive.Memoranda.Validation.Rules;

/// <summary>The blocks that hold text, in the order of the text, to find the one that a bracket stands in.</summary>
internal sealed class MarkedBlocks
{
    private readonly SourceText _text;
    private readonly TextSpan[] _spans;

    public MarkedBlocks(ValidationContext context)
    {
        _text = context.SourceText;
        _spans = [.. context.Documents.SelectMany(static document => BlockWalk.InOrder(document.Blocks).Concat(document.EndMatter)).OfType<TextBlock>().Select(static block => block.Span).OrderBy(static span => span.Start)];
    }

    /// <summary>The characters of the block that holds a place; of what stands in none, as a signature, the line.</summary>
    public TextSpan Around(int offset)
    {
        int low = 0, high = _spans.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _spans[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _spans[low - 1].End > offset ? _spans[low - 1] : _text.GetLine(_text.GetPosition(offset).Line);
    }
}
