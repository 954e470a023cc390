using System.Globalization;
using System.Runtime.CompilerServices;

namespace Archive.Memoranda.Export;

/// <summary>The part of an index page with a row for each document.</summary>
/// <remarks>Roles are written out although the elements have them: the style lays rows out as grids and cards, and some browsers then forget what they are.</remarks>
internal static class IndexTable
{
    // What is out of sight is laid out only where there are so many rows that it takes a browser long.
    private const int ManyRows = 300;

    private static readonly (string Name, HtmlIndexOrder? Order)[] Columns =
    [
        ("Date", HtmlIndexOrder.Date), ("Title", HtmlIndexOrder.Title), ("Archive", HtmlIndexOrder.Archive), ("Locator", null), ("Diarist or author", HtmlIndexOrder.Name),
        ("Classification", HtmlIndexOrder.Classification), ("Language", HtmlIndexOrder.Language), ("Points", HtmlIndexOrder.Points), ("Marks", HtmlIndexOrder.Marks), ("Findings", HtmlIndexOrder.Findings),
    ];

    public static void Write(HtmlMarkup html, IndexModel model)
    {
        html.Start("section").Attribute("id", "documents").Attribute("aria-labelledby", "documents-heading").Line();
        html.Start("h2").Attribute("id", "documents-heading").Text("Documents").End().Line();
        if (model.Entries.Count == 0)
        {
            html.Element("p", "There are no documents.").Line();
        }
        else
        {
            WriteTools(html, model);
            IndexTimelineView.WriteChosen(html, model.Timeline);
            WriteTable(html, model);
            html.Start("p", "total").End().Line();
        }

        html.End().Line();
    }

    private static void WriteTools(HtmlMarkup html, IndexModel model)
    {
        html.Start("div", "tools screen").Line();
        if (model.Options.HasScript)
        {
            html.Start("p", "search").Attribute("data-live").Attribute("hidden").Start("label").Attribute("for", "search").Text("Search").End().Text(" ");
            html.Void("input").Attribute("type", "search").Attribute("id", "search").Attribute("autocomplete", "off").Attribute("spellcheck", "false").Attribute("aria-describedby", "search-help").Text(" ");
            html.Start("span", "quiet").Attribute("id", "search-help").Text("words of the title, an archive, a name, a locator").End().End().Line();
            html.Start("p").Attribute("id", "shown").Attribute("role", "status").End().Line();
        }

        html.Start("p", "reset").Start("button").Attribute("type", "reset").Attribute("form", "counts").Text("Show every archive, name and kind again").End().End().Line();
        html.End().Line();
    }

    private static void WriteTable(HtmlMarkup html, IndexModel model)
    {
        html.Start("table", model.Entries.Count > ManyRows ? "many" : null).Attribute("role", "table").Attribute("aria-labelledby", "documents-heading").Line();
        html.Start("thead").Attribute("role", "rowgroup").Start("tr").Attribute("role", "row").Line();
        foreach (var (name, order) in Columns)
        {
            WriteHeading(html, model.Options, name, order);
        }

        html.End().End().Line().Start("tbody").Attribute("role", "rowgroup").Line();
        foreach (var entry in model.Entries)
        {
            WriteRow(html, model, entry);
        }

        html.End().End().Line();
        if (model.Options.HasScript)
        {
            html.Start("p").Attribute("id", "none").Attribute("hidden").Text("No document is like that. ");
            html.Start("button").Attribute("type", "button").Attribute("id", "again").Text("Show all documents").End().End().Line();
        }
    }

    private static void WriteHeading(HtmlMarkup html, HtmlIndexOptions options, string name, HtmlIndexOrder? order)
    {
        html.Start("th").Attribute("role", "columnheader").Attribute("scope", "col");
        if (order == options.Order)
        {
            html.Attribute("aria-sort", IndexSorting.IsDescending(options.Order) ? "descending" : "ascending");
        }

        html.Attribute("data-sort", order is not null);
        var page = order == options.Order ? null : options.Pages.FirstOrDefault(page => page.Order == order);
        if (page is not null)
        {
            html.Start("a").Attribute("href", page.Address);
        }

        html.Text(name);
        if (page is not null)
        {
            html.End();
        }

        html.End().Line();
    }

    private static void WriteRow(HtmlMarkup html, IndexModel model, HtmlIndexEntry entry)
    {
        html.Start("tr").Attribute("role", "row").Attribute("class", ClassesOf(model, entry));
        Cell(html);
        IndexDate.Write(html, entry);
        html.End().Start("th").Attribute("role", "rowheader").Attribute("scope", "row").Start("a", entry.Title is null ? "quiet" : null).Attribute("href", entry.Address);
        html.Isolated(entry.Title ?? "Untitled document").End().End();
        Values(html, [.. entry.Places.Select(static place => place.Archive).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)]);
        Values(html, Locators(entry.Places));
        Values(html, [.. entry.Names]);
        Values(html, entry.Classification is { } classification ? [classification] : []);
        Values(html, [.. entry.Languages]);
        Cell(html).Number(entry.Points).End();
        Cell(html).Number(entry.Marks).End();
        Cell(html).Number(entry.Findings).End().End().Line();
    }

    private static HtmlMarkup Cell(HtmlMarkup html) => html.Start("td").Attribute("role", "cell");

    private static void Values(HtmlMarkup html, IReadOnlyList<string> values)
    {
        Cell(html);
        for (var at = 0; at < values.Count; at++)
        {
            html.Text(at == 0 ? "" : "; ").Isolated(values[at]);
        }

        html.End();
    }

    // Where there are several archives, it has to be said which locator is whose.
    private static List<string> Locators(ValueList<HtmlIndexPlace> places)
    {
        var locators = new List<string>(places.Count);
        foreach (var place in places)
        {
            if (place.Locator is not null)
            {
                locators.Add(locators.Count == 0 || place.Archive is null ? place.Locator : $"{place.Archive}, {place.Locator}");
            }
        }

        return locators;
    }

    // What the filters know the row by: its span of years, and its value of each facet.
    private static string ClassesOf(IndexModel model, HtmlIndexEntry entry)
    {
        var culture = CultureInfo.InvariantCulture;
        var classes = new DefaultInterpolatedStringHandler(1, 1, culture, stackalloc char[128]);
        classes.AppendLiteral("y");
        classes.AppendFormatted(model.Timeline.SpanOf(entry) ?? 0);
        foreach (var facet in model.Facets)
        {
            foreach (var number in facet.ChoicesOf(entry))
            {
                classes.AppendLiteral(" ");
                classes.AppendFormatted(facet.Letter);
                classes.AppendFormatted(number);
            }
        }

        return classes.ToStringAndClear();
    }
}
