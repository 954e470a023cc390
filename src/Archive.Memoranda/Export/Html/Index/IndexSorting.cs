namespace Archive.Memoranda.Export;

/// <summary>The entries of an index in an order. Entries that are equal in it stand by date, then by title, then as they came.</summary>
internal static class IndexSorting
{
    // Behind every letter, so that what has no value stands last.
    private const string Last = "\uFFFF";

    /// <summary>Whether an order has the greatest first.</summary>
    public static bool IsDescending(HtmlIndexOrder order) => order is HtmlIndexOrder.Points or HtmlIndexOrder.Marks or HtmlIndexOrder.Findings;

    public static IReadOnlyList<HtmlIndexEntry> Sorted(List<HtmlIndexEntry> entries, HtmlIndexOrder order)
    {
        var rows = entries.ConvertAll(static entry => (Entry: entry, Day: IndexTimeline.DayOf(entry), Title: Key(entry.Title)));
        var sorted = order switch
        {
            HtmlIndexOrder.Title => rows.OrderBy(static row => row.Title, StringComparer.Ordinal),
            HtmlIndexOrder.Archive => rows.OrderBy(static row => PlaceKey(row.Entry), StringComparer.Ordinal),
            HtmlIndexOrder.Name => rows.OrderBy(static row => Key(First(row.Entry.Names)), StringComparer.Ordinal),
            HtmlIndexOrder.Classification => rows.OrderBy(static row => Key(row.Entry.Classification), StringComparer.Ordinal),
            HtmlIndexOrder.Language => rows.OrderBy(static row => Key(First(row.Entry.Languages)), StringComparer.Ordinal),
            HtmlIndexOrder.Points => rows.OrderByDescending(static row => row.Entry.Points),
            HtmlIndexOrder.Marks => rows.OrderByDescending(static row => row.Entry.Marks),
            HtmlIndexOrder.Findings => rows.OrderByDescending(static row => row.Entry.Findings),
            _ => rows.OrderBy(static row => row.Day is null),
        };

        return
        [
            .. sorted.ThenBy(static row => row.Day is null).ThenBy(static row => row.Day.GetValueOrDefault()).ThenBy(static row => row.Entry.Date.GetValueOrDefault().End)
                .ThenBy(static row => row.Title, StringComparer.Ordinal).Select(static row => row.Entry),
        ];
    }

    private static string? First(ValueList<string> values) => values.IsEmpty ? null : values[0];

    private static string PlaceKey(HtmlIndexEntry entry) => entry.Places.IsEmpty ? Last : $"{Key(entry.Places[0].Archive)}\n{Key(entry.Places[0].Locator)}";

    private static string Key(string? text) => text is null ? Last : IndexText.Key(text);
}
