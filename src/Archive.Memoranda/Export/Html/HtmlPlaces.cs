namespace Archive.Memoranda.Export;

/// <summary>Links values to their characters in the source text, and keeps which characters are linked to, so that the source can be cut there.</summary>
/// <remarks>
/// The place of a span is <c>s120-15</c>, from its start and length, and the first value that leads there is <c>v120-15</c>, to come back to. Spans are the caller's: what lies
/// outside the text, or has no place at all, is not linked.
/// </remarks>
internal sealed class HtmlPlaces(HtmlMarkup html, SourceText? source)
{
    private readonly HashSet<TextSpan> _taken = [];

    /// <summary>The spans that were linked to, none twice.</summary>
    public IReadOnlyCollection<TextSpan> Taken => _taken;

    /// <summary>The span as it can be cut out of the text: inside it, and through no character or line end; null where there is nothing to link to.</summary>
    public TextSpan? InText(TextSpan span)
    {
        if (source is null || span.Start < 0 || span.Length < 0 || span.Start > source.Length || span == default)
        {
            return null;
        }

        var text = source.Text;
        var (start, end) = (span.Start, (int)Math.Min((long)span.Start + span.Length, text.Length));
        start -= IsInside(text, start) ? 1 : 0;
        end += end > start && IsInside(text, end) ? 1 : 0;
        return TextSpan.FromBounds(start, Math.Max(start, end));
    }

    /// <summary>Opens an <c>a</c> that leads to a place; false, and nothing is opened, where there is none.</summary>
    public bool Open(TextSpan span, string? @class)
    {
        if (InText(span) is not { } place)
        {
            return false;
        }

        html.Start("a", @class);
        Link(place);
        return true;
    }

    /// <summary>A value that is a link to its place where it has one.</summary>
    public void Value(ReadOnlySpan<char> text, TextSpan span)
    {
        var isLink = !HtmlCharacters.IsBlank(text) && Open(span, "v");
        html.Isolated(text);
        if (isLink)
        {
            html.End();
        }
    }

    /// <summary>The line of a place, as a link in the margin that has no text of its own.</summary>
    public void Line(TextSpan span)
    {
        if (InText(span) is { } place)
        {
            var line = source!.GetPosition(place.Start).Line;
            html.Start("a", "line").Attribute("data-line", "", line).Attribute("aria-label", "Source, line ", line);
            Link(place);
            html.End();
        }
    }

    /// <summary>The number of the line of a place, for the margin, as an attribute of the element that is open.</summary>
    public void LineNumber(TextSpan span)
    {
        if (InText(span) is { } place)
        {
            html.Attribute("data-line", "", source!.GetPosition(place.Start).Line);
        }
    }

    private static bool IsInside(string text, int offset) =>
        offset > 0 && offset < text.Length && ((text[offset] == '\n' && text[offset - 1] == '\r') || (char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1])));

    private void Link(TextSpan place)
    {
        html.Attribute("href", "#s", place.Start, place.Length);
        if (_taken.Add(place))
        {
            html.Attribute("id", "v", place.Start, place.Length);
        }
    }
}
