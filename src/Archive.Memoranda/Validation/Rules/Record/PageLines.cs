namespace Archive.Memoranda.Validation.Rules;

/// <summary>What rules ask about the lines of a page.</summary>
internal static class PageLines
{
    /// <summary>A span without the white space around it.</summary>
    public static TextSpan Trimmed(this ValidationContext context, TextSpan span)
    {
        var text = context.Characters(span);
        var start = text.Length - text.TrimStart().Length;
        return new(span.Start + start, text.Trim().Length);
    }

    /// <summary>The number of the first leaf that ends behind an offset; the count of leaves where none does.</summary>
    public static int LeafAt(this ValidationContext context, int offset)
    {
        var leaves = context.Result.Leaves.AsSpan();
        int low = 0, high = leaves.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = leaves[middle].Span.End <= offset ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether the parser took the start of a span for furniture of the page.</summary>
    public static bool IsFurniture(this ValidationContext context, TextSpan span)
    {
        var leaves = context.Result.Leaves.AsSpan();
        return context.LeafAt(span.Start) is var at && at < leaves.Length && leaves[at] is { Kind: LeafKind.Boilerplate } leaf && leaf.Span.Start <= span.Start;
    }

    /// <summary>Whether the archive says anything about the document: it stands in a page, or in a row of a table.</summary>
    public static bool HasPage(this Memorandum memorandum) => memorandum.Layout != DocumentLayout.Body || !memorandum.Record.FieldSpans.IsEmpty;

    /// <summary>Where the envelope before a download's document ends: behind the last of its values.</summary>
    public static int EndOfFront(this ValidationContext context) => Math.Max(context.Memorandum.Record.Span.End, context.Memorandum.Citation?.Span.End ?? 0);
}
