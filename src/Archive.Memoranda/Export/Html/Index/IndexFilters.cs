using System.Globalization;
using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>The rules of an index page's style that hide rows by what is chosen. They hold numbers alone, nothing of a document.</summary>
/// <remarks>
/// A row is shown by the property <c>--row</c>, which is made of one property for each filter. Those are empty, and a filter that leaves the row out makes its own invalid: then
/// <c>--row</c> is invalid as well, and <c>none</c> stands for it. So each filter decides alone, all must agree, and a browser tries for a row the rules of its own classes only,
/// however many values there are.
/// </remarks>
internal static class IndexFilters
{
    public static string Of(IndexModel model)
    {
        var css = new StringBuilder();
        var culture = CultureInfo.InvariantCulture;
        css.Append("@supports selector(:has(a)) {\n");
        List<char> filters = ['y', .. model.Told.Select(static facet => facet.Letter)];
        css.Append("tbody tr {");
        foreach (var filter in filters)
        {
            css.Append(culture, $" --{filter}: ;");
        }

        css.Append(" --row:");
        foreach (var filter in filters)
        {
            css.Append(culture, $" var(--{filter})");
        }

        css.Append(" var(--as); display: var(--row, none); }\n");
        foreach (var facet in model.Told)
        {
            css.Append(culture, $"#counts:has([name={facet.Letter}][id]:checked) ~ #documents tbody tr {{ --{facet.Letter}: initial; }}\n");
            for (var number = facet.Missing > 0 ? 0 : 1; number <= Math.Min(facet.Values.Count, IndexFacet.MostChoices); number++)
            {
                css.Append(culture, $"#counts:has(#{facet.Letter}{number}:checked) ~ #documents .{facet.Letter}{number} {{ --{facet.Letter}: ; }}\n");
            }
        }

        WriteYears(css, model.Timeline);
        return css.Append("}\n").ToString();
    }

    private static void WriteYears(StringBuilder css, IndexTimeline timeline)
    {
        var culture = CultureInfo.InvariantCulture;
        css.Append(".only:target ~ table tbody tr { --y: initial; }\n");
        if (timeline.Undated > 0)
        {
            css.Append(culture, $"#y{IndexTimeline.NoYear}:target ~ table .y{IndexTimeline.NoYear} {{ --y: ; }}\n");
        }

        foreach (var group in IndexTimelineView.GroupsOf(timeline))
        {
            foreach (var (start, _) in group)
            {
                css.Append(culture, $"#y{start}:target ~ table .y{start}, #z{group.Key}:target ~ table .y{start} {{ --y: ; }}\n");
            }
        }
    }
}
