using System.Buffers;
using System.Globalization;
using System.Text;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>Characters side by side whose bytes in Windows-1252 are UTF-8, and what that UTF-8 says.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The end of the last one.</param>
/// <param name="Decoded">What the bytes say.</param>
/// <param name="IsCertain">Whether no text has these characters side by side: <c>MANHÃ”</c> is a word before a quotation mark.</param>
internal readonly record struct MojibakeRun(int Start, int End, string Decoded, bool IsCertain)
{
    private const int LongestCharacter = 4;

    /// <summary>What stands behind a letter in real text, too: punctuation, raised figures, signs of trade, letters.</summary>
    private static readonly SearchValues<char> Usual = SearchValues.Create("\u00A0\u00AB\u00BB\u2018\u2019\u201A\u201C\u201D\u201E\u2013\u2014\u2026\u2039\u203A\u2020\u2021\u2022\u2030\u20AC\u2122\u00A9\u00AE\u00AA\u00B0\u00BA\u00B2\u00B3\u00B7\u00B9\u0160\u0152\u017D\u0161\u0153\u017E\u0178\u0192");

    // What stands behind the last letter of a word, and of it what a letter can follow
    private static readonly SearchValues<char> Closing = SearchValues.Create("\u00A0\u00BB\u2018\u2019\u201C\u201D\u2013\u2014\u2026\u203A\u00B2\u00B3\u00B9");
    private static readonly SearchValues<char> Joining = SearchValues.Create("\u00A0\u2013\u2014\u2026");

    /// <summary>Reads the run that begins at a character; an empty one where none does.</summary>
    public static MojibakeRun Read(string text, int start)
    {
        var (at, count) = (start, 0);
        while (at < text.Length && TryRead(text, at, out var length, out _))
        {
            (at, count) = (at + length, count + 1);
        }

        return count > 0 && IsCertainRun(text, start, at, count) ? new(start, at, Decode(text, start, at), true) : new(start, at, "", false);
    }

    /// <summary>Whether a control character is part of a character that begins before it.</summary>
    public static bool Covers(string text, int start, int control) => TryRead(text, start, out var length, out _) && start + length > control;

    private static string Decode(string text, int start, int end)
    {
        var decoded = new StringBuilder(end - start);
        for (var at = start; at < end && TryRead(text, at, out var length, out var rune); at += length)
        {
            decoded.Append(rune.ToString());
        }

        return decoded.ToString();
    }

    private static bool TryRead(string text, int at, out int length, out Rune rune)
    {
        rune = default;
        length = text[at] switch
        {
            < '\u00C2' => 0,
            < '\u00E0' => 2,
            < '\u00F0' => 3,
            <= '\u00F4' => 4,
            _ => 0,
        };
        if (length == 0 || length > text.Length - at)
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[LongestCharacter];
        bytes[0] = (byte)text[at];
        for (var index = 1; index < length; index++)
        {
            if (!Windows1252.IsContinuation(text[at + index]))
            {
                return false;
            }

            bytes[index] = (byte)Windows1252.ByteOf(text[at + index]);
        }

        return Rune.DecodeFromUtf8(bytes[..length], out rune, out var used) == OperationStatus.Done && used == length && IsSensible(rune);
    }

    private static bool IsSensible(Rune rune) =>
        rune.Value == '\uFEFF' || rune.Value is >= 0x80 and < 0xA0 || Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate or UnicodeCategory.NonSpacingMark);

    private static bool IsCertainRun(string text, int start, int end, int count)
    {
        var run = text.AsSpan(start, end - start);
        if (run.ContainsAnyInRange('\u0080', '\u009F'))
        {
            return true;
        }

        var isOdd = HasUnusual(run);
        return run[0] switch
        {
            '\u00E2' when run[1] is '\u20AC' or '\u201A' or '\u201E' => true,
            '\u00F0' when run[1] == '\u0178' => true,
            >= '\u00C2' and <= '\u00C5' => count > 1 || !Closing.Contains(run[1]) || IsInWord(text, start, end),
            '\u00C8' when run[1] is '\u02DC' or '\u2122' or '\u0161' or '\u203A' => true,
            '\u00D0' or '\u00D1' => count > 1,
            > '\u00DF' => isOdd,
            _ => count > 1 && isOdd,
        };
    }

    // A capital between small letters, or a sign between letters; capitals before a quotation mark are a word, and so are letters before a dash.
    private static bool IsInWord(string text, int start, int end)
    {
        var before = start > 0 ? text[start - 1] : ' ';
        var after = end < text.Length ? text[end] : ' ';
        var isEarly = text[start] <= '\u00C3';

        // the Ä’s of the name
        var isGenitive = text[start + 1] == '\u2019' && after == 's' && (end + 1 == text.Length || !char.IsLetter(text[end + 1]));
        return !isGenitive && (char.IsLower(before) || (isEarly && !char.IsUpper(before)) || (char.IsLetter(after) && !Joining.Contains(text[start + 1])));
    }

    private static bool HasUnusual(ReadOnlySpan<char> run)
    {
        foreach (var c in run)
        {
            if (Windows1252.IsContinuation(c) && !Usual.Contains(c))
            {
                return true;
            }
        }

        return false;
    }
}
