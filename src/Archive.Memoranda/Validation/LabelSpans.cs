namespace Archive.Memoranda.Validation;

/// <summary>Finds where the label of a point stands.</summary>
internal static class LabelSpans
{
    /// <summary>The characters of a point's label; an empty span at its start where they can't be told.</summary>
    public static TextSpan LabelSpanOf(this ParseResult result, NumberedPoint point)
    {
        var leaves = result.Leaves.AsSpan();
        int low = 0, high = leaves.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = leaves[middle].Span.Start < point.Span.Start ? (middle + 1, high) : (low, middle);
        }

        // A quotation mark can stand before it.
        for (var index = low; index < leaves.Length && index < low + 3 && leaves[index].Span.Start < point.Span.End; index++)
        {
            if (leaves[index].Kind == LeafKind.PointLabel)
            {
                return leaves[index].Span;
            }
        }

        return new(point.Span.Start, 0);
    }
}
