using NodaTime;

namespace Archive.Memoranda.Export;

/// <summary>An entry with what it is counted and sorted by.</summary>
internal sealed class IndexRow(HtmlIndexEntry entry, IndexValue[] values)
{
    public HtmlIndexEntry Entry { get; } = entry;

    /// <summary>Its values of every facet.</summary>
    public IndexValue[] Values { get; } = values;

    /// <summary>What its date is sorted by: the earlier first, of two that begin together the one that is known better, and no date last.</summary>
    public long Date { get; } = DateOf(entry);

    /// <summary>What its title is sorted by; null for a document without one.</summary>
    public string? Title { get; } = entry.Title is null ? null : IndexText.Key(entry.Title);

    private static long DateOf(HtmlIndexEntry entry)
    {
        if (IndexTimeline.DayOf(entry) is not { } day || entry.Date is not { } date)
        {
            return long.MaxValue;
        }

        var days = date.End == day ? 0 : Period.DaysBetween(day, date.End);
        return (((day.Year * 400L) + day.DayOfYear) << 32) + days;
    }
}
