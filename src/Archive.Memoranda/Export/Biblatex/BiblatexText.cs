using System.Buffers;
using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>Writes texts so that TeX prints what they hold.</summary>
internal static class BiblatexText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}%&#$_~^");

    public static void Append(StringBuilder entry, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            entry.Append(text[..at]);
            _ = text[at] switch
            {
                '\\' => entry.Append("{\\textbackslash}"),
                '{' => entry.Append("{\\textbraceleft}"),
                '}' => entry.Append("{\\textbraceright}"),
                '~' => entry.Append("{\\textasciitilde}"),
                '^' => entry.Append("{\\textasciicircum}"),
                var letter => entry.Append('\\').Append(letter),
            };
            text = text[(at + 1)..];
        }

        entry.Append(text);
    }

    /// <summary>Whether a part of a name is read as it is, without braces around it.</summary>
    public static bool IsPlainName(string part)
    {
        foreach (var letter in part)
        {
            if (!char.IsLetter(letter) && letter is not (' ' or '.' or '-' or '\'' or '\u2019'))
            {
                return false;
            }
        }

        return !part.Split(' ').Contains("and", StringComparer.OrdinalIgnoreCase);
    }
}
