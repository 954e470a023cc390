using System.Buffers;
using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>Writes texts so that TeX prints what they hold.</summary>
internal static class BiblatexText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}%&#$_~^");

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz .-'\u2019");

    public static void Write(TextWriter writer, ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(Special); at >= 0; at = text.IndexOfAny(Special))
        {
            writer.Write(text[..at]);
            writer.Write(text[at] switch
            {
                '\\' => "{\\textbackslash}",
                '{' => "{\\textbraceleft}",
                '}' => "{\\textbraceright}",
                '~' => "{\\textasciitilde}",
                '^' => "{\\textasciicircum}",
                '%' => "\\%",
                '&' => "\\&",
                '#' => "\\#",
                '$' => "\\$",
                _ => "\\_",
            });
            text = text[(at + 1)..];
        }

        writer.Write(text);
    }

    /// <summary>Whether a part of a name is read as it is, without braces around it.</summary>
    public static bool IsPlainName(ReadOnlySpan<char> part)
    {
        if (part.ContainsAnyExcept(PlainLetters))
        {
            foreach (var rune in part.EnumerateRunes())
            {
                if (!Rune.IsLetter(rune) && !(rune.IsBmp && PlainLetters.Contains((char)rune.Value)))
                {
                    return false;
                }
            }
        }

        // The word that parts names.
        return !(part.StartsWith("and ", StringComparison.OrdinalIgnoreCase) || part.EndsWith(" and", StringComparison.OrdinalIgnoreCase)
            || part.Contains(" and ", StringComparison.OrdinalIgnoreCase) || part.Equals("and", StringComparison.OrdinalIgnoreCase));
    }
}
