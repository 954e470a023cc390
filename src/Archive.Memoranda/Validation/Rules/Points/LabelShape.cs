using System.Globalization;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>How a label is written, whatever its number: <c>1.</c> and <c>2.</c> have one shape, <c>I.</c> and <c>1)</c> have others.</summary>
/// <param name="Style">How it counts.</param>
/// <param name="IsUpper">Whether its letters are capitals.</param>
/// <param name="IsOpened">Whether a parenthesis stands before the number.</param>
/// <param name="Close">What stands behind it.</param>
internal readonly record struct LabelShape(PointStyle Style, bool IsUpper, bool IsOpened, string Close)
{
    private static readonly (int Value, string Letters)[] Romans = [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];

    public static LabelShape Of(string label, PointStyle style)
    {
        var end = label.Length;
        while (end > 0 && !char.IsAsciiLetterOrDigit(label[end - 1]))
        {
            end--;
        }

        var isUpper = end > 0 && char.IsAsciiLetterUpper(label[end - 1]);
        return new(style, isUpper && style != PointStyle.Arabic, label.StartsWith('('), CloseOf(label.AsSpan(end).Trim()));
    }

    /// <summary>Whether two labels can be of one row although their shapes differ: the same punctuation or the same way of counting.</summary>
    public bool IsNear(LabelShape other) => HasMarksOf(other) || (Style == other.Style && IsUpper == other.IsUpper);

    /// <summary>Whether the punctuation is the same.</summary>
    public bool HasMarksOf(LabelShape other) => IsOpened == other.IsOpened && string.Equals(Close, other.Close, StringComparison.Ordinal);

    /// <summary>The label of a number; null where it can't be written so.</summary>
    public string? Write(int number)
    {
        var core = Style switch
        {
            PointStyle.Arabic => number.ToString(CultureInfo.InvariantCulture),
            PointStyle.Letter when number is > 0 and <= 26 => ((char)('a' + number - 1)).ToString(),
            PointStyle.Roman when number is > 0 and < 90 => Roman(number),
            _ => null,
        };
        return core is null ? null : (IsOpened ? "(" : "") + (IsUpper ? core.ToUpperInvariant() : core) + Close;
    }

    // The full-width stop of Japanese texts stands beside the usual one in the same row.
    private static string CloseOf(ReadOnlySpan<char> close) => close switch
    {
        "." or "\uFF0E" => ".",
        ")" => ")",
        _ => close.ToString(),
    };

    private static string Roman(int number)
    {
        var letters = "";
        foreach (var (value, part) in Romans)
        {
            for (; number >= value; number -= value)
            {
                letters += part;
            }
        }

        return letters.ToLowerInvariant();
    }
}
