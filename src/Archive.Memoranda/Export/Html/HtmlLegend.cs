namespace Archive.Memoranda.Export;

/// <summary>The legend of the editorial marks, with the switches that choose what is shown of them. The style does the rest, without script.</summary>
internal static class HtmlLegend
{
    private static readonly (string Id, string Words)[] Views =
    [
        ("view-printed", "as printed, with every bracket"),
        ("view-completed", "completed: supplied letters and words without brackets, nothing else of the editors"),
        ("view-bare", "without what editors added"),
    ];

    public static void Write(HtmlPage page)
    {
        var count = page.Counts.Sum();
        if (count == 0)
        {
            return;
        }

        var html = page.Html;
        html.Start("details", "legend screen").Line().Start("summary").Text("Editorial marks: ").Number(count).End().Line();
        html.Start("p").Attribute("id", "by").Text("What stands in square brackets is the work of ").Isolated(page.Editors).Text(", as far as the citation tells.").End().Line();
        html.Start("p").Attribute("id", "guess").Text("Where neither form nor fixed words tell the kind of a mark, it is judged by what stands beside it.").End().Line();
        WriteViews(html);
        WriteKinds(html, page.Counts);
        html.End().Line();
    }

    private static void WriteViews(HtmlMarkup html)
    {
        html.Start("fieldset").Line().Element("legend", "Read the text").Line();
        for (var index = 0; index < Views.Length; index++)
        {
            var (id, words) = Views[index];
            html.Start("p").Void("input").Attribute("type", "radio").Attribute("name", "view").Attribute("id", id).Attribute("checked", index == 0);
            html.Start("label").Attribute("for", id).Text(words).End().End().Line();
        }

        html.End().Line();
    }

    private static void WriteKinds(HtmlMarkup html, int[] counts)
    {
        html.Start("fieldset").Line().Element("legend", "Set off in the text").Line();
        for (var index = 0; index < counts.Length; index++)
        {
            if (counts[index] == 0)
            {
                continue;
            }

            var (kind, name, does) = HtmlKinds.All[index];
            var id = "f-" + kind;
            html.Start("p").Void("input").Attribute("type", "checkbox").Attribute("id", id).Attribute("checked").Attribute("aria-describedby", "k-" + kind);
            html.Start("label").Attribute("for", id).Start("mark", kind).Text(name).End().Text(" ").Number(counts[index]).End();
            html.Text(" ").Start("span").Attribute("id", "k-" + kind).Start("span", "unseen").Text(name).Text(": ").End().Text(does).End().End().Line();
        }

        html.End().Line();
    }
}
