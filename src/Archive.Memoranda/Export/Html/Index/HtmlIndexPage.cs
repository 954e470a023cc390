namespace Archive.Memoranda.Export;

/// <summary>Where the same index is, sorted by something: the heading of that column links to it, so that rows can be sorted without script.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record HtmlIndexPage
{
    /// <summary>Makes a page of an order and an address.</summary>
    /// <param name="order">What its rows are sorted by.</param>
    /// <param name="address">Where it is, <c>index-by-title.html</c>: relative, or an address of the web.</param>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    /// <exception cref="ArgumentException">There is no such order, or the address is none that a link may have.</exception>
    public HtmlIndexPage(HtmlIndexOrder order, string address)
    {
        Order = Enum.IsDefined(order) ? order : throw new ArgumentException($"There is no order {(int)order} of an index.", nameof(order));
        Address = IndexAddress.Of(address, nameof(address));
    }

    /// <summary>What its rows are sorted by.</summary>
    public HtmlIndexOrder Order { get; }

    /// <summary>Where it is, as it stands in a link.</summary>
    public string Address { get; }

    /// <summary>A page for every order: <c>index.html</c> by date, and beside it <c>index-by-title.html</c>, <c>index-by-archive.html</c> and so on.</summary>
    /// <param name="name">The name of the first page without its ending, <c>index</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="ArgumentException">The name gives none that a link may have.</exception>
    public static ValueList<HtmlIndexPage> ForEveryOrder(string name = "index")
    {
        ArgumentNullException.ThrowIfNull(name);
        return Enum.GetValues<HtmlIndexOrder>().Select(order => new HtmlIndexPage(order, order == HtmlIndexOrder.Date ? $"{name}.html" : $"{name}-by-{order.ToString().ToLowerInvariant()}.html")).ToValueList();
    }
}
