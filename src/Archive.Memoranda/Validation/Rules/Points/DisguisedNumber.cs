using System.Buffers;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>Reads labels in which letters stand for digits, as typewriters and scanners leave them: <c>l.</c> <c>ll.</c> <c>I0)</c>.</summary>
internal static class DisguisedNumber
{
    private const int Longest = 2;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789lIOo|");

    /// <summary>Reads a label at the start of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="number">What the label means.</param>
    /// <param name="length">The length of the label with its punctuation.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out int number, out int length)
    {
        (number, length) = (0, 0);
        if (text.IsEmpty || !Digits.Contains(text[0]))
        {
            return false;
        }

        var core = 0;
        while (core <= Longest && core < text.Length && Digits.Contains(text[core]))
        {
            core++;
        }

        // I. is a roman number, and 10. needs no mend.
        var label = text[..core];
        if (core > Longest || core + 1 >= text.Length || text[core] is not ('.' or ')') || text[core + 1] != ' ' || !label.ContainsAnyExceptInRange('0', '9') || !label.ContainsAnyExcept('I'))
        {
            return false;
        }

        foreach (var c in label)
        {
            number = (number * 10) + (char.IsAsciiDigit(c) ? c - '0' : c is 'O' or 'o' ? 0 : 1);
        }

        // O. alone can only be what is left of 10.
        number = number == 0 && core == 1 && label[0] == 'O' ? 10 : number;
        length = core + 1;
        return number > 0 && label[0] is not ('0' or 'o');
    }
}
