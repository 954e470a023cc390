using System.Globalization;
using System.Text;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing;

/// <summary>Quotes text in messages: short, on one line, with invisible characters named by their numbers.</summary>
internal static class Quotation
{
    private const int Longest = 40;

    public static string Of(ReadOnlySpan<char> text)
    {
        var quoted = new StringBuilder(Longest + 8).Append('\'');
        var length = 0;
        while (length < text.Length && quoted.Length <= Longest)
        {
            var c = text[length];
            if (Scan.IsSpace(c))
            {
                quoted.Append(' ');
                length += Scan.WhiteSpace(text[length..]);
                continue;
            }

            Append(quoted, c);
            length++;
        }

        return quoted.Append(length < text.Length ? "\u2026'" : "'").ToString();
    }

    private static void Append(StringBuilder quoted, char c)
    {
        var visible = !char.IsControl(c) && !char.IsSurrogate(c) && char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
        if (visible)
        {
            quoted.Append(c);
        }
        else
        {
            quoted.Append(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>");
        }
    }
}
