using System.Buffers;
using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing;

/// <summary>Accounts for what no rule claimed: marks of punctuation between values, and text that is not recognised.</summary>
internal static class Cover
{
    private static readonly SearchValues<char> Marks = SearchValues.Create(".,;:!?()[]{}<>\"'*-_=/|\\\u2010\u2011\u2012\u2013\u2014\u2015\u2018\u2019\u201A\u201C\u201D\u201E\u2022\u2026\uFEFF");

    /// <summary>Claims every gap between the leaves of a span; gives the parts that stay unrecognised.</summary>
    public static ValueList<Unrecognized> Complete(ParseContext context, TextSpan span, DiagnosticDescriptor descriptor)
    {
        var gaps = Gaps(context, span);
        List<Unrecognized>? unrecognized = null;
        foreach (var gap in gaps)
        {
            if (IsPunctuation(context.Characters(gap)))
            {
                context.Claim(LeafKind.Punctuation, gap);
                continue;
            }

            context.Claim(LeafKind.Unrecognized, gap);
            context.Report(descriptor, gap, context.Quote(gap));
            (unrecognized ??= []).Add(new() { Text = context.Value(gap), Span = gap });
        }

        return unrecognized is null ? default : ValueList.Create<Unrecognized>(CollectionsMarshal.AsSpan(unrecognized));
    }

    private static List<TextSpan> Gaps(ParseContext context, TextSpan span)
    {
        var gaps = new List<TextSpan>();
        var at = span.Start;
        foreach (var leaf in context.SortedLeaves())
        {
            if (leaf.Span.Start >= at && leaf.Span.Start <= span.End)
            {
                AddGap(context, gaps, at, leaf.Span.Start);
                at = Math.Max(at, leaf.Span.End);
            }
        }

        AddGap(context, gaps, at, span.End);
        return gaps;
    }

    private static void AddGap(ParseContext context, List<TextSpan> gaps, int start, int end)
    {
        if (end > start && Scan.Trim(context.Text, start, end) is { IsEmpty: false } gap)
        {
            gaps.Add(gap);
        }
    }

    // The word and between two sources or people stands for a comma.
    private static bool IsPunctuation(ReadOnlySpan<char> gap)
    {
        if (!gap.ContainsAnyExcept(Marks))
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
