namespace Archive.Memoranda.Export;

/// <summary>What an index page shows: the entries in their order, counted by years and by facets.</summary>
internal sealed class IndexModel
{
    public IndexModel(IEnumerable<HtmlIndexEntry> entries, HtmlIndexOptions options)
    {
        Options = options;
        var rows = new List<IndexRow>();
        var values = new List<IndexValue>();
        foreach (var entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
            Timeline.Add(entry);
            values.Clear();
            foreach (var facet in Facets)
            {
                facet.Add(rows.Count, entry, values);
            }

            rows.Add(new(entry, [.. values]));
        }

        Timeline.Close();
        foreach (var facet in Facets)
        {
            facet.Close();
        }

        Rows = IndexSorting.Sorted(rows, options.Order);
    }

    public HtmlIndexOptions Options { get; }

    public IReadOnlyList<IndexRow> Rows { get; }

    public IndexTimeline Timeline { get; } = new();

    public IReadOnlyList<IndexFacet> Facets { get; } = IndexFacet.All();

    /// <summary>The facets that some document has a value of.</summary>
    public IEnumerable<IndexFacet> Told => Facets.Where(static facet => facet.Values.Count > 0);
}
