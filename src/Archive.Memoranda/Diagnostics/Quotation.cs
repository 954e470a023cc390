using System.Globalization;
using System.Text;

namespace Archive.Memoranda;

/// <summary>Quotes text in messages: short, on one line, with invisible characters named by their numbers.</summary>
internal static class Quotation
{
    private const int Longest = 40;
    private const int LongestName = 120;

    public static string Of(ReadOnlySpan<char> text) => Of(text, Longest);

    /// <summary>The same, of a text that may be longer, as names of machines are.</summary>
    public static string OfName(ReadOnlySpan<char> text) => Of(text, LongestName);

    private static string Of(ReadOnlySpan<char> text, int longest)
    {
        Span<char> quoted = stackalloc char[LongestName + 16];
        quoted[0] = '\'';
        int length = 1, at = 0;
        while (at < text.Length && length <= longest)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                quoted[length++] = ' ';
                at += text[at..].Length - text[at..].TrimStart().Length;
                continue;
            }

            _ = Rune.DecodeFromUtf16(text[at..], out var rune, out var consumed);
            length += consumed == 1 ? Write(text[at], quoted[length..]) : Write(rune, quoted[length..]);
            at += consumed;
        }

        if (at < text.Length)
        {
            quoted[length++] = '\u2026';
        }

        quoted[length++] = '\'';
        return new string(quoted[..length]);
    }

    private static int Write(char c, Span<char> quoted)
    {
        if (char.IsControl(c) || char.IsSurrogate(c) || IsInvisible(char.GetUnicodeCategory(c)))
        {
            return WriteNumber(c, quoted);
        }

        quoted[0] = c;
        return 1;
    }

    private static int Write(Rune rune, Span<char> quoted) => IsInvisible(Rune.GetUnicodeCategory(rune)) ? WriteNumber(rune.Value, quoted) : rune.EncodeToUtf16(quoted);

    private static bool IsInvisible(UnicodeCategory category) => category is UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static int WriteNumber(int number, Span<char> quoted)
    {
        quoted.TryWrite(CultureInfo.InvariantCulture, $"<U+{number:X4}>", out var written);
        return written;
    }
}
