using System.Buffers;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The months as they are written: <c>November</c>, <c>Nov.</c>, <c>XI</c>.</summary>
internal static class Months
{
    private static readonly string[] Names =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly SearchValues<char> FirstLetters = SearchValues.Create("JFMASONDjfmasond");

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>A month's name or its short form, with the dot; negative where there is none.</summary>
    public static int ReadName(ReadOnlySpan<char> text, out int month)
    {
        month = 0;
        var length = 0;
        if (text.Length < 3 || !FirstLetters.Contains(text[0]))
        {
            return -1;
        }

        while (length < text.Length && char.IsAsciiLetter(text[length]))
        {
            length++;
        }

        if (length < 3 || Scan.IsWordAt(text, length))
        {
            return -1;
        }

        for (var index = 0; index < Names.Length; index++)
        {
            if ((text[0] | 0x20) != Names[index][0])
            {
                continue;
            }

            if (text[..length].Equals(Names[index], StringComparison.OrdinalIgnoreCase))
            {
                month = index + 1;
                return length;
            }

            // Sept. has four letters, the other short forms three.
            if (length <= 4 && Names[index].AsSpan().StartsWith(text[..length], StringComparison.OrdinalIgnoreCase))
            {
                month = index + 1;
                return length < text.Length && text[length] == '.' ? length + 1 : length;
            }
        }

        return -1;
    }

    /// <summary>A month in roman numerals, capitals as in <c>6.V.51</c> or small letters; negative where there is none.</summary>
    public static int ReadRoman(ReadOnlySpan<char> text, out int month)
    {
        var length = 0;
        while (length < text.Length && length < 5 && text[length] is 'I' or 'V' or 'X' or 'i' or 'v' or 'x')
        {
            length++;
        }

        month = 0;
        for (var index = 0; index < Romans.Length && length > 0; index++)
        {
            if (text[..length].Equals(Romans[index], StringComparison.OrdinalIgnoreCase))
            {
                month = index + 1;
            }
        }

        return month == 0 || Scan.IsWordAt(text, length) ? -1 : length;
    }
}
