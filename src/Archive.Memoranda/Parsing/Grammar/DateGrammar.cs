using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The forms of a printed date. Each rule shows the text that it matches.</summary>
internal static class DateGrammar
{
    private static readonly Slice.Matcher Space = static rest => Scan.WhiteSpace(rest) is var gap and > 0 ? gap : -1;

    private static readonly Slice.Matcher CommaOrSpace = static rest => ReadCommaOrSpace(rest);

    private static readonly Slice.Matcher Dot = static rest => ReadSeparator(rest, '.');

    private static readonly Slice.Matcher DotOrSpace = static rest => ReadSeparator(rest, '.') is var dot and > 0 ? dot : Scan.WhiteSpace(rest) is var gap and > 0 ? gap : -1;

    private static readonly Slice.Matcher Slash = static rest => !rest.IsEmpty && rest[0] == '/' ? 1 : -1;

    private static readonly Slice.Matcher SlashOrDash = static rest => !rest.IsEmpty && (rest[0] == '/' || Scan.IsDash(rest[0])) ? 1 : -1;

    private static readonly Slice.Matcher Dash = static rest => ReadDash(rest);

    private static readonly SpanReader<int> Year4 = static (rest, out value) => Number(rest, 4, 4, out value);

    // 1951, or 51 where the month has been seen.
    private static readonly SpanReader<int> Year = static (rest, out value) =>
        Number(rest, 4, 4, out value) is var four and > 0 ? four : Number(rest, 2, 2, out value);

    private static readonly SpanReader<int> Number2 = static (rest, out value) => Number(rest, 1, 2, out value) is var digits && value > 0 ? digits : -1;

    private static readonly SpanReader<int> MonthName = static (rest, out value) => Months.ReadName(rest, out value);

    private static readonly SpanReader<int> MonthRoman = static (rest, out value) => Months.ReadRoman(rest, out value);

    // 10  06  1st  "15"  “15”  29"  [[11]]
    private static readonly SpanReader<int> Day = static (rest, out value) => ReadDay(rest, out value);

    // November 10, 1949   November 10 1949   April 14th, 1978
    private static readonly SpanReader<DateParts> MonthDayYear =
        Token.Of(MonthName.Before(Space), Day.Before(CommaOrSpace), Year4, static (month, day, year) => DateParts.Of(year, month, day));

    // November 1967   April, 1950
    private static readonly SpanReader<DateParts> MonthYear =
        Token.Of(MonthName.Before(CommaOrSpace), Year4, static (month, year) => DateParts.Of(year, month, 0));

    // 1 December 1949   1st April, 1949   "15" January 1963
    private static readonly SpanReader<DateParts> DayMonthYear =
        Token.Of(Day.Before(Space), MonthName.Before(CommaOrSpace), Year4, static (day, month, year) => DateParts.Of(year, month, day));

    // 6.V.51   17.XII.1947   31.X 1962
    private static readonly SpanReader<DateParts> DayRomanYear =
        Token.Of(Number2.Before(Dot), MonthRoman.Before(DotOrSpace), Year, static (day, month, year) => DateParts.Of(year, month, day));

    // 31.V - 21.VI.1953
    private static readonly SpanReader<DateParts> RomanRange =
        Token.Of(
            Token.Of(Number2.Before(Dot), MonthRoman.Before(Dash), static (day, month) => (day, month)),
            DayRomanYear,
            static (start, end) => new DateParts(end.Year, start.month, start.day, end.Guess) { LastMonth = end.Month, LastDay = end.Day });

    // 29/30 August 1959: written on the one day, sent on the other; the first counts
    private static readonly SpanReader<DateParts> DayPair =
        Token.Of(Number2.Before(Slash), DayMonthYear, static (first, last) => last with { Day = first });

    // 12-18 August 1960
    private static readonly SpanReader<DateParts> DayRange =
        Token.Of(
            Number2.Before(Dash),
            DayMonthYear,
            static (first, last) => new DateParts(last.Year, last.Month, first) { LastMonth = last.Month, LastDay = last.Day });

    // 10.1.1949   13.9.66   11.25.63, which has no thirteenth month and so is in the American order
    private static readonly SpanReader<DateParts> Dotted =
        Token.Of(Number2.Before(Dot), Number2.Before(Dot), Year, static (one, two, year) => Ordered(one, two, year, DateGuess.None));

    // 10/14/50   08/24/63: with slashes either order occurs, so where both fit the order is a guess
    private static readonly SpanReader<DateParts> Slashed =
        Token.Of(Number2.Before(Slash), Number2.Before(SlashOrDash), Year, static (one, two, year) => Ordered(one, two, year, DateGuess.Order));

    // 28/VI-56   9/VII/64
    private static readonly SpanReader<DateParts> RomanSlashed =
        Token.Of(Number2.Before(Slash), MonthRoman.Before(SlashOrDash), Year, static (day, month, year) => DateParts.Of(year, month, day));

    // 1967.4.12
    private static readonly SpanReader<DateParts> YearFirstDotted =
        Token.Of(Year4.Before(Dot), Number2.Before(Dot), Number2, static (year, month, day) => DateParts.Of(year, month, day));

    // 1972 April 4
    private static readonly SpanReader<DateParts> YearMonthDay =
        Token.Of(Year4.Before(Space), MonthName.Before(Space), Day, static (year, month, day) => DateParts.Of(year, month, day));

    // 1955
    private static readonly SpanReader<DateParts> YearAlone = Year4.Map(static year => DateParts.Of(year, 0, 0));

    // November 27-28, 1973
    private static readonly SpanReader<DateParts> MonthDayRange =
        Token.Of(
            Token.Of(MonthName.Before(Space), Number2.Before(Dash), static (month, day) => (month, day)),
            Token.Of(Number2.Before(CommaOrSpace), Year4, static (day, year) => (day, year)),
            static (start, end) => new DateParts(end.year, start.month, start.day) { LastMonth = start.month, LastDay = end.day });

    private static readonly SpanReader<DateParts> MonthFirst = Token.First(MonthDayYear, MonthYear, MonthDayRange);

    private static readonly SpanReader<DateParts> RomanFirst = Token.First(DayRomanYear, RomanRange);

    private static readonly SpanReader<DateParts> SlashFirst = Token.First(Slashed, DayPair, RomanSlashed);

    private static readonly SpanReader<DateParts> YearFirst = Token.First(YearMonthDay, YearFirstDotted);

    /// <summary>A date with its year in any form but that of a bare year. The next characters choose the rule, so that no alternative is tried in vain.</summary>
    public static readonly SpanReader<DateParts> FullDate = static (rest, out value) => Choose(rest)(rest, out value);

    /// <summary>A date that fills a line or a field, where a bare year is one too.</summary>
    public static readonly SpanReader<DateParts> PageDate = Token.First(FullDate, MonthYear, YearAlone);

    private static SpanReader<DateParts> Choose(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || !(char.IsAsciiDigit(rest[0]) || Scan.IsDoubleQuote(rest[0]) || rest[0] == '['))
        {
            return MonthFirst;
        }

        var digits = Scan.Digits(rest);
        var next = digits < rest.Length ? rest[digits] : '\0';
        return (digits, next) switch
        {
            (4, _) => YearFirst,
            (1 or 2, '.') when IsRomanDate(rest[digits..]) => RomanFirst,
            (1 or 2, '.') => Dotted,
            (1 or 2, '/') => SlashFirst,
            (1 or 2, _) when Scan.IsDash(next) => DayRange,
            _ => DayMonthYear,
        };
    }

    private static bool IsRomanDate(ReadOnlySpan<char> rest) => rest.Length > 1 && rest[1..].TrimStart() is { Length: > 0 } month && month[0] is 'I' or 'V' or 'X' or 'i' or 'v' or 'x';

    private static DateParts Ordered(int one, int two, int year, DateGuess whereBothFit) => (one, two) switch
    {
        // 80. 11. 22.: no month has so many days, so the year comes first
        ( > 31, <= 12) when year is > 0 and <= 31 => DateParts.Of(one, two, year),
        (_, > 12) => DateParts.Of(year, one, two),
        ( > 12, _) => DateParts.Of(year, two, one),
        _ => DateParts.Of(year, two, one, one == two ? DateGuess.None : whereBothFit),
    };

    private static int Number(ReadOnlySpan<char> rest, int least, int most, out int value)
    {
        value = 0;
        var digits = Scan.Digits(rest);
        if (digits < least || digits > most)
        {
            return -1;
        }

        foreach (var digit in rest[..digits])
        {
            value = (value * 10) + (digit - '0');
        }

        return digits;
    }

    private static int ReadDay(ReadOnlySpan<char> rest, out int value)
    {
        var at = rest.StartsWith("[[", StringComparison.Ordinal) ? 2 : !rest.IsEmpty && Scan.IsDoubleQuote(rest[0]) ? 1 : 0;
        var digits = Number(rest[at..], 1, 2, out value);
        if (digits < 0 || value == 0)
        {
            return -1;
        }

        at += digits;
        var after = rest[at..];
        if (after.StartsWith("]]", StringComparison.Ordinal))
        {
            return at + 2;
        }

        if (!after.IsEmpty && Scan.IsDoubleQuote(after[0]))
        {
            return at + 1;
        }

        return after.Length >= 2 && after[..2] is "st" or "nd" or "rd" or "th" && !Scan.IsWordAt(after, 2) ? at + 2 : at;
    }

    private static int ReadCommaOrSpace(ReadOnlySpan<char> rest)
    {
        var at = Scan.WhiteSpace(rest);
        if (at < rest.Length && rest[at] == ',')
        {
            at++;
            at += Scan.WhiteSpace(rest[at..]);
        }

        return at == 0 ? -1 : at;
    }

    private static int ReadSeparator(ReadOnlySpan<char> rest, char separator) => !rest.IsEmpty && rest[0] == separator ? 1 + Scan.WhiteSpace(rest[1..]) : -1;

    private static int ReadDash(ReadOnlySpan<char> rest)
    {
        var at = Scan.WhiteSpace(rest);
        return at < rest.Length && Scan.IsDash(rest[at]) ? at + 1 + Scan.WhiteSpace(rest[(at + 1)..]) : -1;
    }
}
