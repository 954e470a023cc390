using NodaTime;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The numbers of a printed date before they are checked; 0 stands for what is not printed.</summary>
internal readonly record struct DateParts(int Year, int Month, int Day, DateGuess Guess = DateGuess.None)
{
    /// <summary>The last day's month and day in a range; 0 in a single date.</summary>
    public int LastMonth { get; init; }

    /// <summary>The last day of a range; 0 in a single date.</summary>
    public int LastDay { get; init; }

    /// <summary>A two-figure year belongs to the twentieth century, as every document of the archive that writes one does.</summary>
    public static DateParts Of(int year, int month, int day, DateGuess guess = DateGuess.None) =>
        year is > 0 and < 100 ? new(1900 + year, month, day, guess | DateGuess.Century) : new(year, month, day, guess);

    /// <summary>Whether the numbers make a date: there is no 31 June, and the archive's documents are of the last centuries.</summary>
    public bool IsDate => Year is >= 1500 and <= 2100 && Month is >= 0 and <= 12 && IsDay(Month, Day)
        && (LastDay == 0 || (IsDay(LastMonth, LastDay) && (LastMonth, LastDay).CompareTo((Month, Day)) >= 0));

    /// <summary>The date with its printed text, where the numbers make one.</summary>
    public bool TryMake(string text, out ArchiveDate date)
    {
        date = IsDate ? Make(text) : default;
        return IsDate;
    }

    private ArchiveDate Make(string text)
    {
        var start = new LocalDate(Year, Math.Max(Month, 1), Math.Max(Day, 1));
        return this switch
        {
            { LastDay: > 0 } => new(text, start, new LocalDate(Year, LastMonth, LastDay), DatePrecision.Range, Guess),
            { Month: 0 } => new(text, start, new LocalDate(Year, 12, 31), DatePrecision.Year, Guess),
            { Day: 0 } => new(text, start, start.PlusMonths(1).PlusDays(-1), DatePrecision.Month, Guess),
            _ => new(text, start, start, DatePrecision.Day, Guess),
        };
    }

    private bool IsDay(int month, int day) => day >= 0 && (day == 0 || (month is >= 1 and <= 12 && day <= CalendarSystem.Iso.GetDaysInMonth(Year, month)));
}
