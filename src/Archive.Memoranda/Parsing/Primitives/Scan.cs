using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>Steps over characters of a span. Everything is ordinal and ASCII where digits are meant.</summary>
internal static class Scan
{
    /// <summary>What parts words. Five characters are found in one vectorised step; rarer white space is none that texts of the archive have between words.</summary>
    public static readonly SearchValues<char> Spaces = SearchValues.Create(" \t\r\n\u00A0");

    /// <summary>How many runs of white space a text has, so that a line counts the same however it is wrapped.</summary>
    public static int Gaps(ReadOnlySpan<char> text)
    {
        var gaps = 0;
        var isGap = false;
        var units = MemoryMarshal.Cast<char, ushort>(text);
        for (; Vector256.IsHardwareAccelerated && units.Length >= Vector256<ushort>.Count; units = units[Vector256<ushort>.Count..])
        {
            var block = Vector256.Create<ushort>(units);
            var isBlank = Vector256.Equals(block, Vector256.Create<ushort>(' ')) | Vector256.Equals(block, Vector256.Create<ushort>('\n'));
            var isPlain = isBlank | Vector256.LessThanOrEqual(block - Vector256.Create<ushort>('!'), Vector256.Create<ushort>('~' - '!'));
            if (isPlain != Vector256<ushort>.AllBitsSet)
            {
                CountGaps(units[..Vector256<ushort>.Count], ref gaps, ref isGap);
                continue;
            }

            // A gap begins at a blank behind none.
            var blanks = isBlank.ExtractMostSignificantBits();
            gaps += BitOperations.PopCount(blanks & ~((blanks << 1) | (isGap ? 1u : 0)));
            isGap = blanks >> (Vector256<ushort>.Count - 1) != 0;
        }

        CountGaps(units, ref gaps, ref isGap);
        return gaps;
    }

    // Rarer white space belongs to a gap but begins none.
    private static void CountGaps(ReadOnlySpan<ushort> text, ref int gaps, ref bool isGap)
    {
        foreach (var c in text)
        {
            if (IsParting((char)c))
            {
                gaps += isGap ? 0 : 1;
                isGap = true;
            }
            else if (!IsSpace((char)c))
            {
                isGap = false;
            }
        }
    }

    /// <summary>How many small letters of ASCII a text has.</summary>
    public static int SmallLetters(ReadOnlySpan<char> text)
    {
        var count = 0;
        var units = MemoryMarshal.Cast<char, ushort>(text);
        for (; Vector256.IsHardwareAccelerated && units.Length >= Vector256<ushort>.Count; units = units[Vector256<ushort>.Count..])
        {
            var isSmall = Vector256.LessThanOrEqual(Vector256.Create<ushort>(units) - Vector256.Create<ushort>('a'), Vector256.Create<ushort>('z' - 'a'));
            count += BitOperations.PopCount(isSmall.ExtractMostSignificantBits());
        }

        foreach (var c in units)
        {
            count += char.IsAsciiLetterLower((char)c) ? 1 : 0;
        }

        return count;
    }

    /// <summary>Where a word stands between white space; -1 where it does not.</summary>
    public static int FindWord(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        for (var from = 0; text[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase) is var found and >= 0; from += found + 1)
        {
            var at = from + found;
            if (at > 0 && IsSpace(text[at - 1]) && at + word.Length < text.Length && IsSpace(text[at + word.Length]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>The words between white space.</summary>
    public static WordEnumerator Words(ReadOnlySpan<char> line) => new(line);

    /// <summary>Whether a character is one of <see cref="Spaces"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsParting(char c) => c <= ' ' ? c is ' ' or '\n' or '\r' or '\t' : c == '\u00A0';

    public static int WhiteSpace(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>White space, and the marks that add nothing to be seen: byte order mark, zero-width and soft hyphen stay text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char c) => c == ' ' || (c < ' ' ? c is >= '\t' and <= '\r' : c >= '\u0085' && char.IsWhiteSpace(c));

    public static int Digits(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether a letter or digit stands at a place, so that a word ending there is not whole.</summary>
    public static bool IsWordAt(ReadOnlySpan<char> text, int at) => (uint)at < (uint)text.Length && char.IsLetterOrDigit(text[at]);

    public static bool IsDash(char c) => c is '-' or '\u2212' || c is >= '\u2010' and <= '\u2015';

    public static bool IsDoubleQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F';

    public static bool IsSingleQuote(char c) => c is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B';

    public static bool IsQuote(char c) => IsDoubleQuote(c) || IsSingleQuote(c);

    /// <summary>The word at the start: letters and digits.</summary>
    public static int Word(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The offset behind the bracket that begins at an offset and holds others whole; false where nothing closes it before the limit, which it then gives.</summary>
    public static bool TryBracketEnd(ReadOnlySpan<char> text, int open, int limit, out int end)
    {
        var depth = 0;
        for (end = open; end < limit;)
        {
            depth += text[end++] == '[' ? 1 : -1;
            if (depth == 0)
            {
                return true;
            }

            end = text[end..limit].IndexOfAny('[', ']') is var next and >= 0 ? end + next : limit;
        }

        return false;
    }

    /// <summary>The offset behind a bracket, or the limit where nothing closes it.</summary>
    public static int BracketEnd(ReadOnlySpan<char> text, int open, int limit)
    {
        TryBracketEnd(text, open, limit, out var end);
        return end;
    }

    /// <summary>Trims white space from both ends of a span of a text.</summary>
    public static TextSpan Trim(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && IsSpace(text[start]))
        {
            start++;
        }

        while (end > start && IsSpace(text[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The place of a phrase whose words may be parted by any white space; the match's length comes with it. -1 where it is not at the start.</summary>
    public static int Phrase(ReadOnlySpan<char> text, ReadOnlySpan<char> phrase)
    {
        var at = 0;
        foreach (var expected in phrase)
        {
            if ((uint)at >= (uint)text.Length)
            {
                return -1;
            }

            var c = text[at];
            if (c == expected)
            {
                at += expected == ' ' ? WhiteSpace(text[at..]) : 1;
            }
            else if (expected == ' ' && IsSpace(c))
            {
                at += WhiteSpace(text[at..]);
            }
            else if (expected != ' ' && ((c ^ expected) == 0x20 || c >= '\u2018') && Fold(c) == Fold(expected))
            {
                at++;
            }
            else
            {
                return -1;
            }
        }

        return at;
    }

    /// <summary>One case and one kind of quotation mark, for comparing with fixed words.</summary>
    public static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        _ when c < '\u2018' => c,
        _ when IsDoubleQuote(c) => '"',
        _ when IsSingleQuote(c) => '\'',
        _ => c,
    };
}
