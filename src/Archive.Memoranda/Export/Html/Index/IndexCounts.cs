namespace Archive.Memoranda.Export;

/// <summary>The counts of an index page: a list for each facet whose values can be chosen, so that the table has their rows alone.</summary>
/// <remarks>They are radio buttons, and the style hides rows by which of them is checked: it works without script, choices of several facets narrow each other, and keys and screen readers know them.</remarks>
internal static class IndexCounts
{
    /// <summary>How many lengths a bar can have.</summary>
    public const int Steps = 40;

    private const int Open = 5;

    public static void Write(HtmlMarkup html, IndexModel model)
    {
        html.Start("form").Attribute("id", "counts").Attribute("aria-labelledby", "counts-heading").Attribute("autocomplete", "off").Line();
        html.Start("h2").Attribute("id", "counts-heading").Text("Counts").End().Line();

        // So that the enter key sends nothing: a form whose first button is disabled cannot be sent.
        html.Start("button").Attribute("disabled").Attribute("hidden").Text("None").End().Line();
        html.Start("div", "facets").Line();
        foreach (var facet in model.Told)
        {
            WriteFacet(html, facet, model.Rows.Count);
        }

        html.End().End().Line();
    }

    private static void WriteFacet(HtmlMarkup html, IndexFacet facet, int documents)
    {
        html.Start("fieldset").Start("legend").Text(facet.Name).End().Line();
        var most = facet.Values[0].Count;
        Choice(html, facet, number: null, "All", null, documents, most: 0);
        for (var at = 0; at < facet.Values.Count; at++)
        {
            if (at == Open && facet.Values.Count > Open + 1)
            {
                html.Start("details").Start("summary").Text(IndexText.Number(facet.Values.Count - Open)).Text(" more").End().Line();
            }

            var value = facet.Values[at];
            if (at < IndexFacet.MostChoices)
            {
                Choice(html, facet, value.Number, value.Label, value.Note, value.Count, most);
            }
            else
            {
                html.Start("p", "rare").Start("span").Isolated(value.Label).End().Text(" ").Start("span", "count").Text(IndexText.Number(value.Count)).End().End().Line();
            }
        }

        if (facet.Values.Count > Open + 1)
        {
            html.End().Line();
        }

        if (facet.Missing > 0)
        {
            Choice(html, facet, 0, "Not given", null, facet.Missing, most: 0);
        }

        html.End().Line();
    }

    private static void Choice(HtmlMarkup html, IndexFacet facet, int? number, string label, string? note, int count, int most)
    {
        html.Start("label").Void("input").Attribute("type", "radio").Attribute("name", facet.Letter.ToString());
        if (number is { } known)
        {
            html.Attribute("id", facet.Letter.ToString(), known);
        }
        else
        {
            html.Attribute("checked");
        }

        html.Start("span", number is null or 0 ? "quiet" : null).Isolated(label);
        if (note is not null)
        {
            html.Text(" ").Start("small").Isolated(note).End();
        }

        html.End().Text(" ").Start("span", "count").Text(IndexText.Number(count)).Element("i", count == 1 ? " document" : " documents").End();
        if (most > 0)
        {
            html.Start("b").Attribute("class", "w", Math.Max(1, (int)((long)count * Steps / most))).End();
        }

        html.End().Line();
    }
}
