using System.Globalization;
using NodaTime;

namespace Archive.Memoranda.Export;

/// <summary>Dates in the form that XML and HTML have for programs.</summary>
internal static class DateForm
{
    /// <summary>The day, month or year that a date stands for, <c>1951-05-06</c>, <c>1951-05</c> or <c>1951</c>; null where it stands for another stretch of time or cannot be said.</summary>
    public static string? Of(ArchiveDate date)
    {
        var (start, end) = (date.Start, date.End);
        var length = date.Precision switch
        {
            DatePrecision.Day when start == end => 10,
            DatePrecision.Month when start.Year == end.Year && start.Month == end.Month => 7,
            DatePrecision.Year when start.Year == end.Year => 4,
            _ => 0,
        };
        return length > 0 && IsSayable(start) && IsSayable(end) ? Day(start)[..length] : null;
    }

    public static string Day(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{day.Year:D4}-{day.Month:D2}-{day.Day:D2}");

    /// <summary>Whether a day has a form: XML Schema has no year 0, and readers differ about years before it.</summary>
    public static bool IsSayable(LocalDate day) => day.Year is >= 1 and <= 9999;
}
