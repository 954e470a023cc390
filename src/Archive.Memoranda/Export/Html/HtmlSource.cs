namespace Archive.Memoranda.Export;

/// <summary>The text that was parsed, with its lines numbered and cut where values begin and end, so that each value leads to its characters.</summary>
internal static class HtmlSource
{
    // Deeper ones are places without extent: browsers nest elements some hundred deep.
    private const int DeepestSpan = 32;

    /// <param name="html">Where to.</param>
    /// <param name="source">The text.</param>
    /// <param name="places">The spans that values lead to, all of them inside the text.</param>
    public static void Write(HtmlMarkup html, SourceText source, IReadOnlyCollection<TextSpan> places)
    {
        html.Start("section", "source").Attribute("id", "source").Attribute("aria-label", "Source text").Attribute("tabindex", "0").Line();
        html.Element("h2", "Source text").Line();
        html.Start("p", "turn-to screen").Start("a").Attribute("href", "#record").Text("Show record and citation").End().End().Line();
        html.Start("pre").Line();
        WriteText(html, source, Sorted(places));
        html.End().End().Line();
    }

    // Outer ones before inner ones.
    private static TextSpan[] Sorted(IReadOnlyCollection<TextSpan> places)
    {
        TextSpan[] sorted = [.. places];
        Array.Sort(sorted, static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.Length.CompareTo(left.Length));
        return sorted;
    }

    private static void WriteText(HtmlMarkup html, SourceText source, TextSpan[] places)
    {
        var text = source.Text;
        var lines = source.LineStarts;
        var ends = new Stack<int>();
        var (offset, line, place) = (0, 0, 0);
        while (true)
        {
            for (; ends.TryPeek(out var end) && end <= offset; ends.Pop())
            {
                html.End();
            }

            if (line < lines.Length && lines[line] <= offset)
            {
                html.Start("i").End();
                line++;
            }

            for (; place < places.Length && places[place].Start <= offset; place++)
            {
                Open(html, places[place], ends);
            }

            // What was opened last can be empty.
            if (ends.TryPeek(out var inner) && inner <= offset)
            {
                continue;
            }

            if (offset == text.Length)
            {
                return;
            }

            var next = Math.Min(line < lines.Length ? lines[line] : text.Length, place < places.Length ? places[place].Start : text.Length);
            next = Math.Min(next, ends.TryPeek(out inner) ? inner : text.Length);
            WritePiece(html, text.AsSpan(offset, next - offset));
            offset = next;
        }
    }

    // Few fonts have the picture of a form feed; the style writes 'page' over it.
    private static void WritePiece(HtmlMarkup html, ReadOnlySpan<char> text)
    {
        for (var feed = text.IndexOf('\f'); feed >= 0; feed = text.IndexOf('\f'))
        {
            html.Text(text[..feed]).Start("b").Text("\f").End();
            text = text[(feed + 1)..];
        }

        html.Text(text);
    }

    // A span that reaches beyond the one around it ends with that one.
    private static void Open(HtmlMarkup html, TextSpan place, Stack<int> ends)
    {
        html.Start("span").Attribute("id", "s", place.Start, place.Length);
        html.Start("a").Attribute("href", "#v", place.Start, place.Length).Attribute("aria-label", "Back to the page").End();
        if (ends.Count >= DeepestSpan || place.IsEmpty)
        {
            html.End();
            return;
        }

        ends.Push(ends.TryPeek(out var outer) ? Math.Min(outer, place.End) : place.End);
    }
}
