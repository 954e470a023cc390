using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The months as they are written: <c>November</c>, <c>Nov.</c>, <c>XI</c>.</summary>
internal static class Months
{
    private static readonly string[] Names =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    /// <summary>A month's name or its short form, with the dot; negative where there is none.</summary>
    public static int ReadName(ReadOnlySpan<char> text, out int month)
    {
        month = text.Length < 3 ? 0 : OfFirstLetters(text);
        if (month == 0)
        {
            return -1;
        }

        var length = 3;
        while (length < text.Length && char.IsAsciiLetter(text[length]))
        {
            length++;
        }

        // Sept. has four letters, the other short forms three.
        var name = Names[month - 1].AsSpan();
        if (length <= name.Length && (length <= 4 || length == name.Length) && !Scan.IsWordAt(text, length) && name.StartsWith(text[..length], StringComparison.OrdinalIgnoreCase))
        {
            return length < name.Length && length < text.Length && text[length] == '.' ? length + 1 : length;
        }

        month = 0;
        return -1;
    }

    // Three letters tell the months apart.
    private static int OfFirstLetters(ReadOnlySpan<char> text) => ((text[0] | 0x20) << 16 | (text[1] | 0x20) << 8 | text[2] | 0x20) switch
    {
        'j' << 16 | 'a' << 8 | 'n' => 1,
        'f' << 16 | 'e' << 8 | 'b' => 2,
        'm' << 16 | 'a' << 8 | 'r' => 3,
        'a' << 16 | 'p' << 8 | 'r' => 4,
        'm' << 16 | 'a' << 8 | 'y' => 5,
        'j' << 16 | 'u' << 8 | 'n' => 6,
        'j' << 16 | 'u' << 8 | 'l' => 7,
        'a' << 16 | 'u' << 8 | 'g' => 8,
        's' << 16 | 'e' << 8 | 'p' => 9,
        'o' << 16 | 'c' << 8 | 't' => 10,
        'n' << 16 | 'o' << 8 | 'v' => 11,
        'd' << 16 | 'e' << 8 | 'c' => 12,
        _ => 0,
    };

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
