using NodaTime;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>Compares the date of a head with that of the record.</summary>
internal static class RecordDates
{
    /// <summary>So many days apart, the two are of different years and not of the turn of one.</summary>
    public const int Far = 366;

    /// <summary>How many days a date lies behind another; below 0 where it lies before it, 0 where the two overlap.</summary>
    public static int DaysFrom(ArchiveDate date, ArchiveDate record) =>
        date.Start > record.End ? Period.DaysBetween(record.End, date.Start)
        : date.End < record.Start ? -Period.DaysBetween(date.End, record.Start)
        : 0;
}
