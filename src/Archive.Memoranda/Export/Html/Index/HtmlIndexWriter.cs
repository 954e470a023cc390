namespace Archive.Memoranda.Export;

/// <summary>Writes an index of memoranda as one page of HTML: a timeline, counts by archive, fond, diarist or author, classification, language and kind, and a table whose rows link to the memoranda's own pages.</summary>
/// <remarks>
/// <para>The page is self-contained: style and script stand in it, and its policy lets it load nothing. It works with script off: years and counted values are filters that the style
/// carries out, and other orders are pages of their own that the columns' headings link to (<see cref="HtmlIndexOptions.Pages"/>). The script, which can be left out, searches rows
/// as one types and sorts them in place.</para>
/// <para>The entries are held until the page is written, since counts come before rows; they are small. Lines end with a line feed, and the same entries give the same bytes.</para>
/// </remarks>
/// <example>
/// <code>
/// var ids = new MemorandumIds();
/// var entries = memoranda.Select(memorandum => HtmlIndexEntry.Of(memorandum, ids.Take(memorandum) + ".html")).ToList();
/// var pages = HtmlIndexPage.ForEveryOrder("index");
/// foreach (var page in pages)
/// {
///     using var file = File.Create(page.Address);
///     HtmlIndexWriter.Write(entries, file, new() { Title = "Diaries of Soviet ambassadors", Order = page.Order, Pages = pages });
/// }
/// </code>
/// </example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class HtmlIndexWriter
{
    /// <summary>Writes an index.</summary>
    /// <param name="entries">What it lists, in any order.</param>
    /// <param name="writer">Where it goes; neither flushed nor closed.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    /// <exception cref="ArgumentNullException">An argument, or an entry, is null.</exception>
    public static void Write(IEnumerable<HtmlIndexEntry> entries, TextWriter writer, HtmlIndexOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(entries);
        ArgumentNullException.ThrowIfNull(writer);
        var model = new IndexModel(entries, options ?? new());
        using var html = new HtmlMarkup(writer);
        Write(html, model);
    }

    /// <inheritdoc cref="Write(IEnumerable{HtmlIndexEntry}, TextWriter, HtmlIndexOptions?)"/>
    /// <param name="entries">What it lists, in any order.</param>
    /// <param name="stream">Where it goes as UTF-8; it stays open.</param>
    /// <param name="options">How it is written; null for the defaults.</param>
    public static void Write(IEnumerable<HtmlIndexEntry> entries, Stream stream, HtmlIndexOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var writer = Utf8Output.Of(stream);
        Write(entries, writer, options);
    }

    private static void Write(HtmlMarkup html, IndexModel model)
    {
        var options = model.Options;
        var hasRows = model.Rows.Count > 0;
        var sheet = new HtmlSheet(HtmlStyle.Colours, HtmlStyle.Base, IndexStyle.Text, IndexFilters.Of(model)) { Script = options.HasScript && hasRows ? IndexScript.Text : null };
        HtmlFrame.OpenHead(html, options.Title, sheet);
        HtmlFrame.OpenBody(html, target: "#documents", skip: "Skip to the documents");
        html.Start("header").Line().Start("h1").Isolated(options.Title).End().Line();
        WriteSummary(html, model);
        if (hasRows)
        {
            WriteNavigation(html);
        }

        html.End().Line().Start("main").Attribute("id", "text").Line();
        if (hasRows)
        {
            IndexTimelineView.Write(html, model.Timeline);
            IndexCounts.Write(html, model);
        }

        IndexTable.Write(html, model);
        html.End().Line();
        if (sheet.Script is { } script)
        {
            html.Start("script").Markup(script).End().Line();
        }

        HtmlFrame.Close(html);
    }

    // 38 documents, 1945–1997; 2 undated
    private static void WriteSummary(HtmlMarkup html, IndexModel model)
    {
        var timeline = model.Timeline;
        html.Start("p").Text(IndexText.Number(model.Rows.Count)).Text(model.Rows.Count == 1 ? " document" : " documents");
        if (timeline is { First: { } first, Last: { } last })
        {
            html.Text(", ").Number(first);
            if (last != first)
            {
                html.Text("–").Number(last);
            }
        }

        if (timeline.Undated > 0)
        {
            html.Text("; ").Text(IndexText.Number(timeline.Undated)).Text(" undated");
        }

        html.End().Line();
    }

    private static void WriteNavigation(HtmlMarkup html)
    {
        html.Start("nav", "screen").Attribute("aria-label", "Parts of the page").Start("ul");
        foreach (var (target, name) in (ReadOnlySpan<(string, string)>)[("#timeline", "Timeline"), ("#counts", "Counts"), ("#documents", "Documents")])
        {
            html.Start("li").Start("a").Attribute("href", target).Text(name).End().End();
        }

        html.End().End().Line();
    }
}
