using System.Buffers;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing;

/// <summary>Accounts for what no rule claimed: marks of punctuation between values, and text that is not recognised.</summary>
internal static class Cover
{
    // The marks of ASCII and the blanks between them, which most gaps consist of.
    private static readonly SearchValues<char> AsciiMarks = SearchValues.Create(".,;:!?()[]{}<>\"'*-_=/|\\ \t\r\n\f\v");

    private static readonly SearchValues<char> Marks = SearchValues.Create(".,;:!?()[]{}<>\"'*-_=/|\\\u2010\u2011\u2012\u2013\u2014\u2015\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026\uFEFF");

    /// <summary>Claims every gap between the leaves of a span; gives the parts that stay unrecognised.</summary>
    public static ValueList<Unrecognized> Complete(ParseContext context, TextSpan span, DiagnosticDescriptor descriptor)
    {
        // All leaves are added again with the gaps between them, so that they stay in order.
        var leaves = new StackList<Leaf>(stackalloc Leaf[32]);
        context.TakeLeaves(ref leaves);
        var unrecognized = ClaimAll(context, leaves.Items, span, descriptor);
        leaves.Release();
        return unrecognized;
    }

    private static ValueList<Unrecognized> ClaimAll(ParseContext context, ReadOnlySpan<Leaf> leaves, TextSpan span, DiagnosticDescriptor descriptor)
    {
        var unrecognized = new ListBuilder<Unrecognized>(0);
        var (at, end) = (span.Start, span.End);
        foreach (var leaf in leaves)
        {
            var start = leaf.Span.Start;
            if (start >= at && start <= end)
            {
                ClaimGap(context, at, start, descriptor, ref unrecognized);
                at = leaf.Span.End;
            }

            context.Add(leaf);
        }

        ClaimGap(context, at, end, descriptor, ref unrecognized);
        return unrecognized.Build();
    }

    private static void ClaimGap(ParseContext context, int start, int end, DiagnosticDescriptor descriptor, ref ListBuilder<Unrecognized> unrecognized)
    {
        var text = context.Text;
        while (start < end && Scan.IsSpace(text[start]))
        {
            start++;
        }

        while (start < end && Scan.IsSpace(text[end - 1]))
        {
            end--;
        }

        if (start >= end)
        {
            return;
        }

        var gap = new TextSpan(start, end - start);
        if (gap.Length == 1 && AsciiMarks.Contains(text[start]))
        {
            context.Claim(LeafKind.Punctuation, gap, nameof(Complete));
        }
        else
        {
            ClaimLongGap(context, gap, descriptor, ref unrecognized);
        }
    }

    // Few gaps are more than a comma.
    private static void ClaimLongGap(ParseContext context, TextSpan gap, DiagnosticDescriptor descriptor, ref ListBuilder<Unrecognized> unrecognized)
    {
        if (IsPunctuation(context.Characters(gap)))
        {
            context.Claim(LeafKind.Punctuation, gap, nameof(Complete));
            return;
        }

        context.Claim(LeafKind.Unrecognized, gap, nameof(Complete));
        context.Report(descriptor, gap, context.Quote(gap));
        unrecognized.Add(new() { Text = context.Value(gap), Span = gap });
    }

    // The word and between two sources or people stands for a comma.
    private static bool IsPunctuation(ReadOnlySpan<char> gap)
    {
        if (!gap.ContainsAnyExcept(AsciiMarks) || !gap.ContainsAnyExcept(Marks))
        {
            return true;
        }

        foreach (var range in gap.SplitAny(" \t\r\n\f\v\u00A0"))
        {
            var word = gap[range];
            if (word.ContainsAnyExcept(Marks) && !word.Equals("and", StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return true;
    }
}
