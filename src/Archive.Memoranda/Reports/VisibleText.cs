using System.Buffers;
using System.Globalization;
using System.Text;

namespace Archive.Memoranda.Reports;

/// <summary>Makes characters of a document safe to show on a terminal, one by one, and counts the cells that they take there.</summary>
/// <remarks>What a terminal would obey, or not show at all, stands there by its number, <c>&lt;U+202E&gt;</c>; a tab, whose width depends on its place, is a space.</remarks>
internal static class VisibleText
{
    // East Asian characters and pictures that take two cells, as inclusive ranges.
    private static readonly (int First, int Last)[] Wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97C), (0xAC00, 0xD7A3), (0xF900, 0xFAFF), (0xFE30, 0xFE6F), (0xFF01, 0xFF60), (0xFFE0, 0xFFE6),
        (0x1F300, 0x1F64F), (0x1F680, 0x1F6FF), (0x1F900, 0x1F9FF), (0x20000, 0x3FFFD),
    ];

    /// <summary>A whole text on one line.</summary>
    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            Append(visible, text.AsSpan(at), out var length);
            at += length;
        }

        return visible.ToString();
    }

    /// <summary>Appends the first character of a text and gives the cells that it takes.</summary>
    /// <param name="visible">Where it goes; null to count alone.</param>
    /// <param name="text">The text, which is not empty.</param>
    /// <param name="length">How many UTF-16 units the character has.</param>
    public static int Append(StringBuilder? visible, ReadOnlySpan<char> text, out int length)
    {
        if (text[0] is >= ' ' and <= '~' or '\t')
        {
            length = 1;
            visible?.Append(text[0] == '\t' ? ' ' : text[0]);
            return 1;
        }

        if (Rune.DecodeFromUtf16(text, out var rune, out length) != OperationStatus.Done)
        {
            return AppendNumber(visible, text[0]);
        }

        var category = Rune.GetUnicodeCategory(rune);
        if (IsHidden(category))
        {
            return AppendNumber(visible, rune.Value);
        }

        visible?.Append(text[..length]);
        return category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? 0 : IsWide(rune.Value) ? 2 : 1;
    }

    private static bool IsHidden(UnicodeCategory category) => category is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static bool IsWide(int value) => value >= Wide[0].First && Array.Exists(Wide, range => value >= range.First && value <= range.Last);

    private static int AppendNumber(StringBuilder? visible, int value)
    {
        var number = string.Create(CultureInfo.InvariantCulture, $"<U+{value:X4}>");
        visible?.Append(number);
        return number.Length;
    }
}
