using System.Buffers;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Numbers as labels write them: arabic, roman and by letter.</summary>
internal static class Numerals
{
    private static readonly (int Value, string Letters)[] RomanParts =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    private static readonly SearchValues<char> RomanLetters = SearchValues.Create("MDCLXVImdclxvi");

    /// <summary>The value of a well-formed roman number; 0 for anything else, <c>IIII</c> and <c>VX</c> among it.</summary>
    public static int Roman(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyExcept(RomanLetters))
        {
            return 0;
        }

        var rest = text;
        var value = 0;
        foreach (var (part, letters) in RomanParts)
        {
            for (var times = 0; rest.StartsWith(letters, StringComparison.OrdinalIgnoreCase) && times < (letters.Length == 2 || letters is "V" or "L" or "D" ? 1 : 3); times++)
            {
                value += part;
                rest = rest[letters.Length..];
            }
        }

        return rest.IsEmpty ? value : 0;
    }

    /// <summary>Whether a letter occurs in roman numbers.</summary>
    public static bool IsRomanLetter(char letter) => (letter | 0x20) is 'i' or 'v' or 'x' or 'l' or 'c' or 'd' or 'm';

    /// <summary>The number of a letter, <c>a</c> being 1.</summary>
    public static int Letter(char letter) => (letter | 0x20) - 'a' + 1;

    /// <summary>A number that fits 32 bits; -1 for a greater one.</summary>
    public static int Arabic(ReadOnlySpan<char> digits)
    {
        var value = 0L;
        foreach (var digit in digits)
        {
            value = (value * 10) + (digit - '0');
            if (value > int.MaxValue)
            {
                return -1;
            }
        }

        return (int)value;
    }
}
