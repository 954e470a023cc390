namespace Archive.Memoranda.Export;

/// <summary>What an index page shows: the entries in their order, counted by years and by facets.</summary>
internal sealed class IndexModel
{
    public IndexModel(IEnumerable<HtmlIndexEntry> entries, HtmlIndexOptions options)
    {
        Options = options;
        var all = new List<HtmlIndexEntry>();
        foreach (var entry in entries)
        {
            ArgumentNullException.ThrowIfNull(entry, nameof(entries));
            all.Add(entry);
            Timeline.Add(entry);
            foreach (var facet in Facets)
            {
                facet.Add(entry);
            }
        }

        Timeline.Close();
        foreach (var facet in Facets)
        {
            facet.Close();
        }

        Entries = IndexSorting.Sorted(all, options.Order);
    }

    public HtmlIndexOptions Options { get; }

    public IReadOnlyList<HtmlIndexEntry> Entries { get; }

    public IndexTimeline Timeline { get; } = new();

    public IReadOnlyList<IndexFacet> Facets { get; } = IndexFacet.All();

    /// <summary>The facets that some document has a value of.</summary>
    public IEnumerable<IndexFacet> Told => Facets.Where(static facet => facet.Values.Count > 0);
}
