using System.Buffers;
using System.Globalization;
using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>Texts as an index shows and sorts them.</summary>
internal static class IndexText
{
    private const int Longest = 400;
    private const int DigitsOfNumber = 8;
    private const int LongestOnStack = 512;

    private static readonly SearchValues<char> Plain = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(static code => (char)code)]);

    /// <summary>The text on one line, cut where it is far longer than a title; null where there is nothing to show.</summary>
    public static string? Line(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (text.Length < Longest && text[0] != ' ' && text[^1] != ' ' && !text.AsSpan().ContainsAnyExcept(Plain) && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text;
        }

        var line = new StringBuilder(Math.Min(text.Length, Longest + 1));
        foreach (var letter in text)
        {
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (line.Length < Longest || (char.IsLowSurrogate(letter) && char.IsHighSurrogate(line[^1])))
            {
                line.Append(letter);
            }
            else
            {
                line.Append('…');
                break;
            }
        }

        var shown = line.ToString().TrimEnd(' ');
        return !IsSeen(shown) ? null : shown == text ? text : shown;
    }

    // A link of zero-width characters alone would be one that nobody finds.
    private static bool IsSeen(string text)
    {
        foreach (var letter in text)
        {
            if (letter != ' ' && char.GetUnicodeCategory(letter) != UnicodeCategory.Format)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What a text is sorted by: its letters without case and accents, its numbers by their value, and nothing of its punctuation.</summary>
    public static string Key(string? text)
    {
        if (text is null)
        {
            return "";
        }

        var letters = PlainLetters.Of(text);
        var most = letters.Length;
        foreach (var letter in letters)
        {
            most += char.IsAsciiDigit(letter) ? DigitsOfNumber : 0;
        }

        var key = most <= LongestOnStack ? stackalloc char[LongestOnStack] : new char[most];
        var length = 0;
        for (var at = 0; at < letters.Length; at++)
        {
            var letter = letters[at];
            if (char.IsAsciiDigit(letter))
            {
                var end = at;
                while (end < letters.Length && char.IsAsciiDigit(letters[end]))
                {
                    end++;
                }

                var number = letters.AsSpan(at, end - at).TrimStart('0');
                var zeros = Math.Max(0, DigitsOfNumber - number.Length);
                key.Slice(length, zeros).Fill('0');
                number.CopyTo(key[(length + zeros)..]);
                length += zeros + number.Length;
                at = end - 1;
            }
            else if (char.IsLetter(letter))
            {
                key[length++] = char.ToUpperInvariant(letter);
            }
            else if (length > 0 && key[length - 1] != ' ' && char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                key[length++] = ' ';
            }
        }

        return key[..length].TrimEnd(' ').ToString();
    }

    /// <summary>A number as a person reads it, <c>10,000</c>.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
