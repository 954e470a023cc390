namespace Archive.Memoranda.Export;

/// <summary>The timeline of an index page: a bar for each year, ten years together, each a link that leaves only its rows in the table.</summary>
/// <remarks>
/// A link leads to a line above the table that stands there only while it is the page's target, and says what is shown. The style does the rest, so that it works without script, the
/// back button undoes it, and the address of the filtered page can be kept.
/// </remarks>
internal static class IndexTimelineView
{
    /// <summary>How many heights a bar can have.</summary>
    public const int Steps = 40;

    public static void Write(HtmlMarkup html, IndexTimeline timeline)
    {
        html.Start("section").Attribute("id", "timeline").Attribute("aria-labelledby", "timeline-heading").Line();
        html.Start("h2").Attribute("id", "timeline-heading").Text("Timeline").End().Line();
        var most = timeline.Spans.Select(static span => span.Count).DefaultIfEmpty(1).Max();
        html.Start("ul", "groups").Line();
        foreach (var group in GroupsOf(timeline))
        {
            WriteGroup(html, timeline.Years, group.Key, [.. group], most);
        }

        if (timeline.Undated > 0)
        {
            html.Start("li", "undated").Start("a").Attribute("href", "#y", IndexTimeline.NoYear).Text("Undated ").Start("span").Text(IndexText.Number(timeline.Undated));
            html.Element("i", timeline.Undated == 1 ? " document" : " documents").End().End().End().Line();
        }

        html.End().Line().End().Line();
    }

    /// <summary>The lines that the links lead to, each hidden until it is the target.</summary>
    public static void WriteChosen(HtmlMarkup html, IndexTimeline timeline)
    {
        foreach (var group in GroupsOf(timeline))
        {
            WriteChosen(html, "z", group.Key, timeline.Years * IndexTimeline.SpansInGroup, group.Sum(static span => span.Count));
            foreach (var (start, count) in group)
            {
                WriteChosen(html, "y", start, timeline.Years, count);
            }
        }

        if (timeline.Undated > 0)
        {
            WriteChosen(html, "y", IndexTimeline.NoYear, 1, timeline.Undated);
        }
    }

    /// <summary>The spans by the first year of the ten that they stand in.</summary>
    public static IEnumerable<IGrouping<int, (int Start, int Count)>> GroupsOf(IndexTimeline timeline)
    {
        var years = timeline.Years * IndexTimeline.SpansInGroup;
        return timeline.Spans.GroupBy(span => span.Start - (span.Start % years));
    }

    private static void WriteGroup(HtmlMarkup html, int years, int first, IReadOnlyList<(int Start, int Count)> spans, int most)
    {
        html.Start("li").Start("a", "group").Attribute("href", "#z", first);
        WriteSpan(html, first, years * IndexTimeline.SpansInGroup);
        html.Text(" ").Start("span").Text(IndexText.Number(spans.Sum(static span => span.Count))).Element("i", " documents").End().End().Line();
        html.Start("ol");
        foreach (var (start, count) in spans)
        {
            html.Start("li").Attribute("class", "k", (start - first) / years).Start("a").Attribute("href", "#y", start);
            html.Start("span");
            WriteShort(html, start, years);
            html.End().Start("b").Attribute("class", "h", HeightOf(count, most)).End();
            html.Start("span").Number(count).Element("i", count == 1 ? " document" : " documents").End().End().End();
        }

        html.End().End().Line();
    }

    private static void WriteChosen(HtmlMarkup html, string prefix, int first, int years, int count)
    {
        html.Start("p", "only").Attribute("id", prefix, first).Attribute("data-years", "", years).Attribute("tabindex", "-1").Text("Only ");
        if (first == IndexTimeline.NoYear)
        {
            html.Text("undated documents");
        }
        else
        {
            WriteSpan(html, first, years);
        }

        html.Text(": ").Text(IndexText.Number(count)).Text(count == 1 ? " document. " : " documents. ").Start("a").Attribute("href", "#documents").Text("Show all years").End().End().Line();
    }

    private static void WriteSpan(HtmlMarkup html, int first, int years)
    {
        html.Number(first);
        if (years == IndexTimeline.SpansInGroup)
        {
            html.Text("s");
        }
        else if (years > 1)
        {
            html.Text("–").Number(first + years - 1);
        }
    }

    // There is room for two figures of a year below a bar; a screen reader gets all of it.
    private static void WriteShort(HtmlMarkup html, int start, int years)
    {
        if (start >= 100 && years < 100)
        {
            html.Start("i").Number(start / 100).End().Text(start % 100 < 10 ? "0" : "").Number(start % 100).Text(years == 1 ? "" : "s");
        }
        else
        {
            html.Number(start);
        }
    }

    private static int HeightOf(int count, int most) => Math.Max(1, (int)((long)count * Steps / most));
}
