namespace Archive.Memoranda.Validation.Rules;

/// <summary>Tells a day at the start of a line from a label: <c>15. May 1998</c>.</summary>
internal static class MonthWords
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    /// <summary>Whether a month and a number, most likely a year, follow.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        text = text.TrimStart();
        foreach (var month in Months)
        {
            if (text.StartsWith(month, StringComparison.OrdinalIgnoreCase))
            {
                var rest = text[month.Length..];
                return rest.Length > 1 && rest[0] is ' ' or ',' && char.IsAsciiDigit(rest.TrimStart(" ,") is [var digit, ..] ? digit : ' ');
            }
        }

        return false;
    }
}
