using System.Globalization;
using Sprache;

namespace Archive.Memoranda.Benchmarks.Naive;

/// <summary>Words, dates, names and lines.</summary>
internal static class NaiveTerminals
{
    /// <summary><c>November</c></summary>
    public static readonly Parser<string> Word = Parse.Letter.AtLeastOnce().Text();

    /// <summary><c>1949</c></summary>
    public static readonly Parser<string> Digits = Parse.Digit.AtLeastOnce().Text();

    private static readonly List<string> MonthNames = [.. DateTimeFormatInfo.InvariantInfo.MonthNames];

    private static readonly Parser<int> Month = Word.Where(MonthNames.Contains).Select(name => MonthNames.IndexOf(name) + 1).Token();

    /// <summary><c>November 10, 1949</c></summary>
    public static readonly Parser<DateOnly> MonthDayYear =
        from month in Month
        from day in Digits
        from comma in Parse.Char(',').Token()
        from year in Digits
        select ToDate(day, month, year);

    /// <summary><c>1 December 1949</c></summary>
    public static readonly Parser<DateOnly> DayMonthYear =
        from day in Digits
        from month in Month
        from year in Digits
        select ToDate(day, month, year);

    /// <summary><c>N.</c></summary>
    public static readonly Parser<string> Initial =
        from letter in Parse.Upper
        from dot in Parse.Char('.')
        select $"{letter}.";

    /// <summary><c>N. V. Roshchin</c></summary>
    public static readonly Parser<string> PersonName =
        from initials in Initial.Token().AtLeastOnce()
        from surname in Word
        select string.Join(' ', initials.Append(surname));

    /// <summary>A line that is not empty, without its end.</summary>
    public static readonly Parser<string> Line =
        from text in Parse.CharExcept("\r\n").AtLeastOnce().Text()
        from end in Parse.LineTerminator
        select text;

    /// <summary>Lines up to an empty one, joined to one.</summary>
    public static readonly Parser<string> Lines =
        from lines in Line.AtLeastOnce()
        from blank in Parse.LineEnd.Many()
        select string.Join(' ', lines);

    /// <summary>The text with every run of white space as one space.</summary>
    public static string Collapse(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text with straight quotation marks for curly ones, as the library gives it.</summary>
    public static string Straighten(string text) => text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"');

    private static DateOnly ToDate(string day, int month, string year) =>
        new(int.Parse(year, CultureInfo.InvariantCulture), month, int.Parse(day, CultureInfo.InvariantCulture));
}
