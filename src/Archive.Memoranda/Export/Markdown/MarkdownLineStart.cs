using System.Buffers;

namespace Archive.Memoranda.Export;

/// <summary>Finds what a reader of Markdown would take, at the start of a line, for a list, a quotation, a heading's underline, a definition or a rule.</summary>
internal static class MarkdownLineStart
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");
    private static readonly SearchValues<char> RomanDigits = SearchValues.Create("ivxlcdmIVXLCDM");

    /// <summary>Where the backslash goes that keeps it text; -1 where none is needed.</summary>
    /// <param name="text">What stands at the start of the line, white space excepted.</param>
    public static int IndexOf(ReadOnlySpan<char> text) => text[0] is '-' or '+' or '=' or '>' or ':' or '%' ? 0 : IndexOfLabel(text);

    // 1. 1) (1) a. a) (a) iv. iv) (iv)
    private static int IndexOfLabel(ReadOnlySpan<char> text)
    {
        var isOpen = text[0] == '(';
        var label = isOpen ? text[1..] : text;
        var length = LengthOfNumber(label);
        if (length == 0 || length == label.Length || label[length] is not ('.' or ')') || (length + 1 < label.Length && label[length + 1] != ' '))
        {
            return -1;
        }

        return isOpen ? 0 : length;
    }

    private static int LengthOfNumber(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !char.IsAsciiLetter(text[0]))
        {
            return LengthOf(text, Digits);
        }

        return Math.Max(1, LengthOf(text, RomanDigits));
    }

    private static int LengthOf(ReadOnlySpan<char> text, SearchValues<char> digits) => text.IndexOfAnyExcept(digits) is >= 0 and var length ? length : text.Length;
}
