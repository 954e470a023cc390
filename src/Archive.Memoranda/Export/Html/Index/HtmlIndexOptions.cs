namespace Archive.Memoranda.Export;

/// <summary>How <see cref="HtmlIndexWriter"/> writes.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record HtmlIndexOptions
{
    /// <summary>The page's title and first heading.</summary>
    /// <exception cref="ArgumentException">The title is null or has nothing to show.</exception>
    public string Title
    {
        get;
        init => field = IndexText.Line(value) ?? throw new ArgumentException("An index has a title.", nameof(Title));
    }
    = "Memoranda";

    /// <summary>What the rows are sorted by.</summary>
    /// <exception cref="ArgumentException">There is no such order.</exception>
    public HtmlIndexOrder Order
    {
        get;
        init => field = Enum.IsDefined(value) ? value : throw new ArgumentException($"There is no order {(int)value} of an index.", nameof(Order));
    }

    /// <summary>The pages that show the same index in other orders, each written by a call of its own; none for an index that is one page.</summary>
    /// <remarks>With script off, these are how rows are sorted. See <see cref="HtmlIndexPage.ForEveryOrder"/>.</remarks>
    public ValueList<HtmlIndexPage> Pages { get; init; }

    /// <summary>Whether the page has the script that searches rows as one types and sorts them by their columns' headings.</summary>
    /// <remarks>
    /// The script is the library's own, always the same, and its hash is in the page's policy: no other can run. Without it the policy has no <c>script-src</c>, and timeline,
    /// counts, filters and links to other orders work as they do with it.
    /// </remarks>
    public bool HasScript { get; init; } = true;
}
