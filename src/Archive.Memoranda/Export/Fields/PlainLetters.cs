using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>Letters apart from their accents.</summary>
internal static class PlainLetters
{
    /// <summary>The text with each accent behind its letter. Half surrogate pairs and noncharacters have no such form, and asking for it throws: they become U+FFFD.</summary>
    public static string Of(string text)
    {
        if (Ascii.IsValid(text))
        {
            return text;
        }

        var runes = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isCharacter = (rune.Value & 0xFFFE) != 0xFFFE && rune.Value is not (>= 0xFDD0 and <= 0xFDEF);
            runes.Append(isCharacter ? rune : Rune.ReplacementChar);
        }

        return runes.ToString().Normalize(NormalizationForm.FormD);
    }
}
