using NodaTime;

namespace Archive.Memoranda.Export;

/// <summary>The documents by the years of their dates, in spans of one, ten or a hundred years as far as the dates reach.</summary>
internal sealed class IndexTimeline
{
    /// <summary>How many spans stand together: the years of a decade.</summary>
    public const int SpansInGroup = 10;

    /// <summary>What stands for the years of a document without a date where rows and lines are named by them; no calendar has it.</summary>
    public const int NoYear = 10_000;

    private const int MostYears = 300;
    private const int MostDecades = 3000;

    private readonly SortedDictionary<int, int> _years = [];

    /// <summary>How many documents have no date.</summary>
    public int Undated { get; private set; }

    /// <summary>How many years a span has; set by <see cref="Close"/>.</summary>
    public int Years { get; private set; } = 1;

    public int? First { get; private set; }

    public int? Last { get; private set; }

    /// <summary>The spans that have documents, in order: the first year of each, and how many it has.</summary>
    public IReadOnlyList<(int Start, int Count)> Spans { get; private set; } = [];

    public void Add(HtmlIndexEntry entry)
    {
        if (YearOf(entry) is { } year)
        {
            _years[year] = _years.GetValueOrDefault(year) + 1;
        }
        else
        {
            Undated++;
        }
    }

    public void Close()
    {
        if (_years.Count > 0)
        {
            (First, Last) = (_years.First().Key, _years.Last().Key);
            Years = Last - First < MostYears ? 1 : Last - First < MostDecades ? 10 : 100;
            Spans = [.. _years.GroupBy(year => StartOf(year.Key)).Select(static span => (span.Key, span.Sum(static year => year.Value)))];
        }
    }

    /// <summary>The first year of the span that an entry is in; <see cref="NoYear"/> for one without a date.</summary>
    public int SpanOf(HtmlIndexEntry entry) => YearOf(entry) is { } year ? StartOf(year) : NoYear;

    /// <summary>The day an entry's date begins with; null for one without a date that a calendar of years has.</summary>
    public static LocalDate? DayOf(HtmlIndexEntry entry) => entry.Date is { Start.Year: > 0 } date && (date.Text.Length > 0 || date.Start.Year > 1) ? date.Start : null;

    private static int? YearOf(HtmlIndexEntry entry) => DayOf(entry)?.Year;

    private int StartOf(int year) => year - (year % Years);
}
