using System.Buffers;
using System.Collections.Frozen;

namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>Makes the value of a run of characters: white space collapsed, words that a line end broke joined, quotation marks in one form.</summary>
internal static class TextValue
{
    /// <summary>First parts of compounds that keep their hyphen at a line end, <c>semi-</c> / <c>free</c>.</summary>
    private static readonly FrozenSet<string> CompoundStarts = new[]
    {
        "self", "semi", "non", "anti", "pre", "post", "co", "ex", "well", "all", "half", "one", "two", "three", "four", "five", "six", "ten", "first", "second",
         "third", "long", "short", "high", "low", "vice", "counter", "multi", "inter", "intra", "pro", "re", "so", "north", "south", "east", "west", "old", "new",
         "great", "full", "free", "large", "small", "fine", "much", "many", "by", "off", "on", "in", "out", "up", "under", "over", "mid", "war", "party", "state",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Compounds = CompoundStarts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The value of a span of a text.</summary>
    public static string Of(string text, TextSpan span, QuotationMarks quotes)
    {
        var raw = text.AsSpan(span.Start, span.Length);
        var straighten = quotes == QuotationMarks.Straight;
        if (CleanPrefix(raw, straighten) == raw.Length)
        {
            return raw.IsEmpty ? "" : span.Length == text.Length ? text : new string(raw);
        }

        var buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        var length = Write(raw, buffer, quotes);
        var value = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return value;
    }

    /// <summary>Writes the value of some characters to a buffer at least as long; gives its length.</summary>
    public static int Write(ReadOnlySpan<char> raw, Span<char> value, QuotationMarks quotes)
    {
        var straighten = quotes == QuotationMarks.Straight;
        var clean = CleanPrefix(raw, straighten);
        raw[..clean].CopyTo(value);
        return clean == raw.Length ? clean : Write(raw, clean, value, straighten);
    }

    /// <summary>How many characters need no change, up to a blank that may begin a longer run.</summary>
    private static int CleanPrefix(ReadOnlySpan<char> raw, bool straighten)
    {
        var at = 0;
        while (true)
        {
            var run = raw[at..].IndexOfAnyExceptInRange(' ', '~');
            var end = run < 0 ? raw.Length : at + run;
            var doubled = raw[at..end].IndexOf("  ", StringComparison.Ordinal);
            if (doubled >= 0)
            {
                return at + doubled;
            }

            if (end == raw.Length)
            {
                return end;
            }

            if (Scan.IsSpace(raw[end]) || (straighten && Scan.IsQuote(raw[end])))
            {
                return end > at && raw[end - 1] == ' ' ? end - 1 : end;
            }

            at = end + 1;
        }
    }

    private static int Write(ReadOnlySpan<char> raw, int at, Span<char> value, bool straighten)
    {
        var length = at;
        while (at < raw.Length)
        {
            var c = raw[at];
            if (!Scan.IsSpace(c))
            {
                value[length++] = straighten && c >= '\u2018' ? Straight(c) : c;
                at++;
                continue;
            }

            var gap = Scan.WhiteSpace(raw[at..]);
            var broken = raw.Slice(at, gap).IndexOfAny('\n', '\r') >= 0;
            at += gap;
            if (broken && length > 0 && at < raw.Length && value[length - 1] == '-' && JoinsAcrossLine(value[..(length - 1)], raw[at..], out var keepHyphen))
            {
                length -= keepHyphen ? 0 : 1;
                continue;
            }

            value[length++] = ' ';
        }

        return length;
    }

    /// <summary>
    /// Whether a hyphen at a line end joins two parts of a word, and whether it belongs to the word: it does before a capital or after a name
    /// (<c>Chiang Kai-</c> / <c>shek</c>), after a number and after the first part of a compound.
    /// </summary>
    private static bool JoinsAcrossLine(ReadOnlySpan<char> before, ReadOnlySpan<char> after, out bool keepHyphen)
    {
        keepHyphen = true;
        if (before.IsEmpty || !char.IsLetterOrDigit(before[^1]) || !char.IsLetterOrDigit(after[0]))
        {
            return false;
        }

        var start = before.Length;
        while (start > 0 && char.IsLetterOrDigit(before[start - 1]))
        {
            start--;
        }

        var first = before[start..];
        var second = after[..Scan.Word(after)];
        var hyphenated = (start > 0 && before[start - 1] == '-') || (second.Length < after.Length && after[second.Length] == '-');
        keepHyphen = hyphenated || !char.IsLower(after[0]) || !char.IsLower(first[0]) || IsCompoundStart(first);
        return true;
    }

    private static bool IsCompoundStart(ReadOnlySpan<char> word) => word.Length <= 7 && Compounds.Contains(word);

    private static char Straight(char c) => Scan.IsDoubleQuote(c) ? '"' : Scan.IsSingleQuote(c) ? '\'' : c;
}
