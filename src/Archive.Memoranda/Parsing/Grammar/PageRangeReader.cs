using System.Runtime.InteropServices;
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
        var length = Read(whole, out range);
        return length > 0 && length == whole.Length;
    }

    /// <summary>Every range of a list that fills the text; empty where a part of it is none.</summary>
    public static ValueList<PageRange> ReadAll(ReadOnlySpan<char> text)
    {
        var ranges = new List<PageRange>(1);
        while (true)
        {
            var length = Read(text, out var range);
            if (length < 0)
            {
                return default;
            }

            ranges.Add(range);
            text = text[length..].TrimStart();
            if (text.IsEmpty)
            {
                return ValueList.Create<PageRange>(CollectionsMarshal.AsSpan(ranges));
            }

            if (text[0] is not (',' or ';'))
            {
                return default;
            }

            text = text[1..].TrimStart();
        }
    }

    /// <summary>The range at the start of a text; -1 where there is none.</summary>
    public static int Read(ReadOnlySpan<char> text, out PageRange range)
    {
        range = default;
        var first = MeasurePage(text);
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
                range = new(text[..first].ToString(), text.Slice(at, last).ToString());
                return at + last;
            }
        }

        var only = text[..first].ToString();
        range = new(only, only);
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
        foreach (var side in Sides)
        {
            if (text[(digits + gap)..].StartsWith(side, StringComparison.Ordinal) && !Scan.IsWordAt(text, digits + gap + side.Length) && (gap == 0 || side.Length > 1))
            {
                return digits + gap + side.Length;
            }
        }

        return Scan.IsWordAt(text, digits) ? -1 : digits;
    }
}
