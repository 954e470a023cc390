using System.Globalization;
using System.Runtime.CompilerServices;

namespace Archive.Memoranda.Export;

/// <summary>The part of an index page with a row for each document.</summary>
internal static class IndexTable
{
    // What is out of sight is laid out only where there are so many rows that it takes a browser long.
    private const int ManyRows = 300;

    private const string Cell = "<td>";
    private const string NextCell = "</td>" + Cell;

    private static readonly (string Name, HtmlIndexOrder? Order)[] Columns =
    [
        ("Date", HtmlIndexOrder.Date), ("Title", HtmlIndexOrder.Title), ("Archive", HtmlIndexOrder.Archive), ("Locator", null), ("Diarist or author", HtmlIndexOrder.Name),
        ("Classification", HtmlIndexOrder.Classification), ("Language", HtmlIndexOrder.Language), ("Points", HtmlIndexOrder.Points), ("Marks", HtmlIndexOrder.Marks), ("Findings", HtmlIndexOrder.Findings),
    ];

    public static void Write(HtmlMarkup html, IndexModel model)
    {
        html.Start("section").Attribute("id", "documents").Attribute("aria-labelledby", "documents-heading").Line();
        html.Start("h2").Attribute("id", "documents-heading").Text("Documents").End().Line();
        if (model.Rows.Count == 0)
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
        html.Start("table", model.Rows.Count > ManyRows ? "many" : null).Attribute("aria-labelledby", "documents-heading").Line();
        html.Start("thead").Start("tr").Line();
        foreach (var (name, order) in Columns)
        {
            WriteHeading(html, model.Options, name, order);
        }

        html.End().End().Line().Start("tbody").Line();
        foreach (var row in model.Rows)
        {
            WriteRow(html, model, row);
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
        html.Start("th").Attribute("scope", "col");
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

    private static void WriteRow(HtmlMarkup html, IndexModel model, IndexRow row)
    {
        var entry = row.Entry;
        html.Markup("<tr class=\"").Markup(ClassesOf(model, row)).Markup("\"><td>");
        IndexDate.Write(html, entry);
        html.Markup("</td><th scope=\"row\">").Start("a", entry.Title is null ? "quiet" : null).Attribute("href", entry.Address);
        html.Isolated(entry.Title ?? "Untitled document").End().Markup("</th>").Markup(Cell);
        Archives(html, entry.Places);
        html.Markup(NextCell);
        Locators(html, entry.Places);
        html.Markup(NextCell);
        Values(html, entry.Names);
        html.Markup(NextCell).Isolated(entry.Classification).Markup(NextCell);
        Values(html, entry.Languages);
        html.Markup(NextCell).Number(entry.Points).Markup(NextCell).Number(entry.Marks).Markup(NextCell).Number(entry.Findings).Markup("</td></tr>\n");
    }

    private static void Values(HtmlMarkup html, ValueList<string> values)
    {
        for (var at = 0; at < values.Count; at++)
        {
            html.Text(at == 0 ? "" : "; ").Isolated(values[at]);
        }
    }

    private static void Archives(HtmlMarkup html, ValueList<HtmlIndexPlace> places)
    {
        if (places.Count == 1)
        {
            html.Isolated(places[0].Archive);
            return;
        }

        Values(html, places.Select(static place => place.Archive).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToValueList());
    }

    // Where there are several archives, it has to be said which locator is whose.
    private static void Locators(HtmlMarkup html, ValueList<HtmlIndexPlace> places)
    {
        var isFirst = true;
        foreach (var place in places.AsSpan())
        {
            if (place.Locator is not null)
            {
                html.Text(isFirst ? "" : "; ").Isolated(isFirst || place.Archive is null ? place.Locator : $"{place.Archive}, {place.Locator}");
                isFirst = false;
            }
        }
    }

    // What the filters know the row by: its span of years, and its value of each facet.
    private static string ClassesOf(IndexModel model, IndexRow row)
    {
        var classes = new DefaultInterpolatedStringHandler(1, 1, CultureInfo.InvariantCulture, stackalloc char[128]);
        classes.AppendLiteral("y");
        classes.AppendFormatted(model.Timeline.SpanOf(row.Entry));
        foreach (var value in row.Values)
        {
            if (value.Number <= IndexFacet.MostChoices)
            {
                classes.AppendLiteral(" ");
                classes.AppendFormatted(value.Facet);
                classes.AppendFormatted(value.Number);
            }
        }

        return classes.ToStringAndClear();
    }
}
