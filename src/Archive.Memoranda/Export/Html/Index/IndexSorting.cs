namespace Archive.Memoranda.Export;

/// <summary>The rows of an index in an order. Rows that are equal in it stand by date, then by title, then as they came.</summary>
internal static class IndexSorting
{
    /// <summary>Whether an order has the greatest first.</summary>
    public static bool IsDescending(HtmlIndexOrder order) => order is HtmlIndexOrder.Points or HtmlIndexOrder.Marks or HtmlIndexOrder.Findings;

    public static IReadOnlyList<IndexRow> Sorted(List<IndexRow> rows, HtmlIndexOrder order)
    {
        var keys = rows.ConvertAll(row => KeyOf(row, order));
        var places = new int[rows.Count];
        for (var at = 0; at < places.Length; at++)
        {
            places[at] = at;
        }

        places.AsSpan().Sort((left, right) =>
        {
            var compared = Compare(keys[left], keys[right]);
            compared = compared != 0 ? compared : rows[left].Date.CompareTo(rows[right].Date);
            compared = compared != 0 ? compared : Compare(rows[left].Title, rows[right].Title);
            return compared != 0 ? compared : left.CompareTo(right);
        });
        return [.. places.Select(place => rows[place])];
    }

    // What the order adds to date and title; numbers from the greatest, in as many digits as there can be.
    private static string? KeyOf(IndexRow row, HtmlIndexOrder order)
    {
        var entry = row.Entry;
        return order switch
        {
            HtmlIndexOrder.Title => row.Title,
            HtmlIndexOrder.Archive => entry.Places is { IsEmpty: false } places && places[0].Archive is { } archive ? $"{IndexText.Key(archive)}\n{IndexText.Key(places[0].Locator)}" : null,
            HtmlIndexOrder.Name => First(entry.Names),
            HtmlIndexOrder.Classification => entry.Classification is { } classification ? IndexText.Key(classification) : null,
            HtmlIndexOrder.Language => First(entry.Languages),
            HtmlIndexOrder.Points => Falling(entry.Points),
            HtmlIndexOrder.Marks => Falling(entry.Marks),
            HtmlIndexOrder.Findings => Falling(entry.Findings),
            _ => "",
        };
    }

    private static string Falling(int number) => ((long)int.MaxValue - number).ToString("D10", System.Globalization.CultureInfo.InvariantCulture);

    private static string? First(ValueList<string> values) => values.IsEmpty ? null : IndexText.Key(values[0]);

    // What has no value stands last.
    private static int Compare(string? left, string? right) =>
        left is null || right is null ? (left is null).CompareTo(right is null) : string.CompareOrdinal(left, right);
}
