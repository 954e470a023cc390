using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads leaves and pages: <c>81-85</c>, <c>2-2ob</c>, <c>13 - 30</c>, <c>139, 145</c>, <c>1r</c>.</summary>
internal static class PageRangeReader
{
    private static readonly string[] Sides = ["ob.", "ob", "\u043E\u0431.", "\u043E\u0431", "reverse", "verso", "a", "b", "r", "v"];

    /// <summary>One range that fills the text.</summary>
    public static bool TryReadWhole(ReadOnlySpan<char> text, out PageRange range)
    {
        var trimmed = Scan.Trim(text, 0, text.Length);
        var whole = text.Slice(trimmed.Start, trimmed.Length);
        var isWhole = Measure(whole) is var length and > 0 && length == whole.Length;
        range = default;
        return isWhole && Read(whole, out range) > 0;
    }

    /// <summary>How many ranges fill a text, one behind the other; 0 where a part of it is none.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        for (var count = 1; ; count++)
        {
            var length = Measure(text);
            if (length < 0)
            {
                return 0;
            }

            text = text[length..].TrimStart();
            if (text.IsEmpty)
            {
                return count;
            }

            if (text[0] is not (',' or ';'))
            {
                return 0;
            }

            text = text[1..].TrimStart();
        }
    }

    /// <summary>Every range of a list that fills the text; empty where a part of it is none.</summary>
    public static ValueList<PageRange> ReadAll(ReadOnlySpan<char> text)
    {
        // Most lists are one range.
        if (Measure(text, out var first, out var lastStart) is var length and > 0 && length == text.Length)
        {
            return new([Make(text, first, lastStart)]);
        }

        var ranges = new PageRange[Count(text)];
        for (var index = 0; index < ranges.Length; index++)
        {
            // Behind the first range, and so on, stands a comma.
            text = index == 0 ? text : text.TrimStart()[1..].TrimStart();
            text = text[Read(text, out ranges[index])..];
        }

        return new(ranges);
    }

    /// <summary>The length of the range at the start of a text; -1 where there is none.</summary>
    public static int Measure(ReadOnlySpan<char> text) => Measure(text, out _, out _);

    private static int Read(ReadOnlySpan<char> text, out PageRange range)
    {
        var length = Measure(text, out var first, out var lastStart);
        range = Make(text[..length], first, lastStart);
        return length;
    }

    private static PageRange Make(ReadOnlySpan<char> text, int first, int lastStart)
    {
        var page = TextValue.Cut(text[..first]);
        return new(page, lastStart == 0 ? page : TextValue.Cut(text[lastStart..]));
    }

    // With the length of the first page and the start of the last one, 0 for a page alone.
    private static int Measure(ReadOnlySpan<char> text, out int first, out int lastStart)
    {
        lastStart = 0;
        first = MeasurePage(text);
        if (first < 0)
        {
            return -1;
        }

        var at = first + Scan.WhiteSpace(text[first..]);
        if (at < text.Length && Scan.IsDash(text[at]))
        {
            at++;
            at += Scan.WhiteSpace(text[at..]);
            var last = MeasurePage(text[at..]);
            if (last > 0)
            {
                lastStart = at;
                return at + last;
            }
        }

        return first;
    }

    // 81   0078   2ob   17a   12 reverse
    private static int MeasurePage(ReadOnlySpan<char> text)
    {
        var digits = Scan.Digits(text);
        if (digits == 0)
        {
            return -1;
        }

        var gap = Scan.WhiteSpace(text[digits..]);
        if (!Scan.IsWordAt(text, digits + gap))
        {
            return digits;
        }

        foreach (var side in Sides)
        {
            if (text[(digits + gap)..].StartsWith(side, StringComparison.Ordinal) && !Scan.IsWordAt(text, digits + gap + side.Length) && (gap == 0 || side.Length > 1))
            {
                return digits + gap + side.Length;
            }
        }

        return gap == 0 ? -1 : digits;
    }
}
