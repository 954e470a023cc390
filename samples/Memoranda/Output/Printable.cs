using System.Globalization;
using System.Text;

namespace Memoranda;

/// <summary>Makes text of a document safe to show on a terminal.</summary>
internal static class Printable
{
    /// <summary>
    /// The text with control and formatting characters as escapes: ESC would be obeyed, a carriage return would overwrite the line, an override of
    /// the direction of writing would show other words than the text has.
    /// </summary>
    public static string Escape(string text)
    {
        if (!text.EnumerateRunes().Any(MustEscape))
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16);
        foreach (var rune in text.EnumerateRunes())
        {
            if (MustEscape(rune))
            {
                var isShort = rune.Value <= 0xFF;
                escaped.Append(isShort ? @"\x" : @"\u").Append(rune.Value.ToString(isShort ? "x2" : "x4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped.Append(rune.ToString());
            }
        }

        return escaped.ToString();
    }

    private static bool MustEscape(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,

        // But for the two joiners, which some scripts write with.
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D),
        _ => false,
    };
}
