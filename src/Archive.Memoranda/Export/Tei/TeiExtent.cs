using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>How much is missing, where a mark opens with it: <c>one word missing</c> <c>2 lines illegible</c>.</summary>
internal static class TeiExtent
{
    private const int LongestNumber = 4;

    private static readonly string[] Numbers = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    private static readonly string[] Units = ["character", "letter", "word", "line", "sentence", "paragraph", "page", "name", "phrase", "section"];

    /// <summary>Number and unit; no unit where the mark does not open with them.</summary>
    public static (int Quantity, string? Unit) Of(ReadOnlySpan<char> text)
    {
        var first = WordOf(text);
        if (first.IsEmpty || first.Length == text.Length || text[first.Length] != ' ' || NumberOf(first) is not { } number)
        {
            return default;
        }

        var second = WordOf(text[(first.Length + 1)..]);
        foreach (var unit in Units)
        {
            if (second.StartsWith(unit, StringComparison.OrdinalIgnoreCase) && (second.Length == unit.Length || (second.Length == unit.Length + 1 && second[^1] is 's' or 'S')))
            {
                return (number, unit);
            }
        }

        return default;
    }

    private static int? NumberOf(ReadOnlySpan<char> word)
    {
        for (var number = 0; number < Numbers.Length; number++)
        {
            if (word.Equals(Numbers[number], StringComparison.OrdinalIgnoreCase))
            {
                return number;
            }
        }

        return word.Length <= LongestNumber && int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var digits) ? digits : null;
    }

    private static ReadOnlySpan<char> WordOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
        {
            length++;
        }

        return text[..length];
    }
}
