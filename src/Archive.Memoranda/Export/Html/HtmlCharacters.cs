using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>Which characters a page cannot have or must not pass on as they are, and what stands for them.</summary>
/// <remarks>
/// Controls, half surrogate pairs and noncharacters are none of HTML's. The controls that turn the direction of text, and the invisible tag letters, let a value show as
/// something that it is not: they are shown as escapes, <c>\u202E</c>.
/// </remarks>
internal static class HtmlCharacters
{
    private const string Replacement = "\uFFFD";
    private const char FirstPicture = '\u2400';

    /// <summary>What stands for the character at the start of a text that is not ASCII or is a control; null where it stands for itself.</summary>
    /// <param name="text">The text from the character on.</param>
    /// <param name="length">How many UTF-16 units the character has.</param>
    public static string? Substitute(ReadOnlySpan<char> text, out int length)
    {
        var character = text[0];
        length = 1;
        if (char.IsHighSurrogate(character) && text.Length > 1 && char.IsLowSurrogate(text[1]))
        {
            length = 2;
            return OfPair(char.ConvertToUtf32(character, text[1]));
        }

        return character switch
        {
            < ' ' => ((char)(FirstPicture + character)).ToString(),
            '\u007F' => "\u2421",
            >= '\u0080' and <= '\u009F' => Escape(character),
            '\u061C' or '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => Escape(character),
            >= '\uD800' and <= '\uDFFF' => Replacement,
            >= '\uFDD0' and <= '\uFDEF' => Replacement,
            >= '\uFFFE' => Replacement,
            _ => null,
        };
    }

    /// <summary>Whether a text has letters that are written from right to left, so that its direction has to be kept from its neighbours.</summary>
    public static bool HasRightToLeft(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\u0590', '\uFEFC') is >= 0 and var index)
        {
            if (text[index] is <= '\u08FF' or >= '\uFB1D' or (>= '\uD802' and <= '\uD803') or (>= '\uD83A' and <= '\uD83B'))
            {
                return true;
            }

            text = text[(index + 1)..];
        }

        return false;
    }

    /// <summary>Whether a text shows nothing, so that it makes no link and no heading.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.Format)
            {
                return false;
            }
        }

        return true;
    }

    // The last two of each plane are noncharacters.
    private static string? OfPair(int rune) => (rune & 0xFFFE) == 0xFFFE ? Replacement : rune is >= 0xE0000 and <= 0xE007F ? Escape(rune) : null;

    private static string Escape(int rune) =>
        rune > 0xFFFF ? string.Create(CultureInfo.InvariantCulture, $"\\U{rune:X8}") : string.Create(CultureInfo.InvariantCulture, $"\\u{rune:X4}");
}
