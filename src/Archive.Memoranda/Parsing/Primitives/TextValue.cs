using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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
    public static string Of(string text, TextSpan span, QuotationMarks quotes) => Of(text, span, quotes, out _);

    /// <summary>The value of a span of a text, and how many of its first characters need no change, which no part of them then does.</summary>
    public static string Of(string text, TextSpan span, QuotationMarks quotes, out int clean)
    {
        var raw = text.AsSpan(span.Start, span.Length);
        var straighten = quotes == QuotationMarks.Straight;
        clean = CleanPrefix(raw, straighten);
        if (clean == raw.Length)
        {
            return Cut(text, span);
        }

        var buffer = ArrayPool<char>.Shared.Rent(raw.Length);
        raw[..clean].CopyTo(buffer);
        var length = Write(raw, clean, buffer, straighten);
        var value = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return value;
    }

    /// <summary>The characters of a span, which need no change.</summary>
    public static string Cut(string text, TextSpan span) => span.Length == text.Length ? text : Cut(text.AsSpan(span.Start, span.Length));

    /// <inheritdoc cref="Cut(string, TextSpan)"/>
    public static string Cut(ReadOnlySpan<char> characters) =>
        characters.Length <= 3 && TryReadNumber(characters, out var number) ? number.ToString(CultureInfo.InvariantCulture) : new string(characters);

    // The runtime keeps the strings of small numbers, and locators and labels of points consist of these.
    private static bool TryReadNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        if (text.IsEmpty || text[0] == '0')
        {
            return false;
        }

        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                return false;
            }

            number = (number * 10) + (c - '0');
        }

        return number < 300;
    }

    /// <summary>Writes the value of some characters to a buffer at least as long; gives its length.</summary>
    public static int Write(ReadOnlySpan<char> raw, Span<char> value, QuotationMarks quotes)
    {
        var straighten = quotes == QuotationMarks.Straight;
        return Write(raw, 0, value, straighten);
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

    // From a character on: lines and the gaps between them.
    private static int Write(ReadOnlySpan<char> raw, int at, Span<char> value, bool straighten)
    {
        var length = at;
        while (true)
        {
            var run = WriteLine(raw[at..], value[length..], straighten);
            at += run;
            length += run;
            if (at == raw.Length)
            {
                return length;
            }

            at += WriteGap(raw, at, value, ref length);
        }
    }

    // Up to a gap that is more than one blank, in one pass that looks and copies; what it copies too much is written over.
    private static int WriteLine(ReadOnlySpan<char> raw, Span<char> value, bool straighten)
    {
        var units = MemoryMarshal.Cast<char, ushort>(raw);
        var copies = MemoryMarshal.Cast<char, ushort>(value);
        for (var at = 0; at < raw.Length; at++)
        {
            while (Vector256.IsHardwareAccelerated && at + Vector256<ushort>.Count <= units.Length)
            {
                var block = Vector256.Create<ushort>(units[at..]);
                block.CopyTo(copies[at..]);
                var isPlain = Vector256.LessThanOrEqual(block - Vector256.Create<ushort>(' '), Vector256.Create<ushort>('~' - ' ')).ExtractMostSignificantBits();
                var blanks = Vector256.Equals(block, Vector256.Create<ushort>(' ')).ExtractMostSignificantBits();
                var plain = BitOperations.TrailingZeroCount(~isPlain | (blanks & (blanks >> 1)));

                // A blank at the end of the block may begin a longer gap.
                at += Math.Min(plain, Vector256<ushort>.Count - (int)(blanks >> (Vector256<ushort>.Count - 1)));
                if (plain < Vector256<ushort>.Count)
                {
                    break;
                }
            }

            if (at == raw.Length)
            {
                break;
            }

            var c = raw[at];
            var isGap = c == ' ' ? at + 1 < raw.Length && Scan.IsSpace(raw[at + 1]) : Scan.IsSpace(c);
            if (isGap)
            {
                return at > 0 && c != ' ' && raw[at - 1] == ' ' ? at - 1 : at;
            }

            value[at] = straighten && c >= '\u2018' ? Straight(c) : c;
        }

        return raw.Length;
    }

    // One blank for a gap, none in a word that a line end broke; gives the length of the gap.
    private static int WriteGap(ReadOnlySpan<char> raw, int at, Span<char> value, ref int length)
    {
        var gap = Scan.WhiteSpace(raw[at..]);
        var isBroken = length > 0 && value[length - 1] == '-' && at + gap < raw.Length && raw.Slice(at, gap).IndexOfAny('\n', '\r') >= 0;
        if (isBroken && JoinsAcrossLine(value[..(length - 1)], raw[(at + gap)..], out var keepHyphen))
        {
            length -= keepHyphen ? 0 : 1;
        }
        else
        {
            value[length++] = ' ';
        }

        return gap;
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
        keepHyphen = hyphenated || !char.IsLower(after[0]) || !char.IsLower(first[0]) || (IsCompoundStart(first) && !IsOneWord(first, second));
        return true;
    }

    // mid- / dle: the parts make an English word, and the second is none by itself
    private static bool IsOneWord(ReadOnlySpan<char> first, ReadOnlySpan<char> second) => !EnglishLexicon.IsEnglish(second) && EnglishLexicon.IsEnglish($"{first}{second}");

    private static bool IsCompoundStart(ReadOnlySpan<char> word) => word.Length <= 7 && Compounds.Contains(word);

    private static char Straight(char c) => Scan.IsDoubleQuote(c) ? '"' : Scan.IsSingleQuote(c) ? '\'' : c;
}
