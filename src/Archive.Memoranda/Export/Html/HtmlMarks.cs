namespace Archive.Memoranda.Export;

/// <summary>Writes the editorial marks of one document: a <c>mark</c> with a class of its kind around the brackets as printed.</summary>
/// <remarks>
/// The mark is a link, so that it can be reached by keyboard: to its note, else to its place in the source, else to its kind in the legend. What it is called and who made it is
/// said by <c>aria-describedby</c> to who listens, and by the style, from <c>data-by</c>, to who points at it or tabs to it.
/// </remarks>
internal sealed class HtmlMarks(HtmlPage page, int part)
{
    private readonly HtmlMarkup _html = page.Html;
    private readonly string _guessed = page.Editors + ". The kind is judged by what stands beside the mark";

    /// <param name="printed">The mark as printed, brackets included.</param>
    /// <param name="mark">The mark.</param>
    public void Write(ReadOnlySpan<char> printed, EditorialMark mark)
    {
        var (kind, _, _) = HtmlKinds.All[HtmlKinds.IndexOf(mark.Kind)];
        _html.Start("mark", mark.IsGuess ? kind + " guess" : kind);
        if (HtmlCharacters.IsBlank(printed))
        {
            _html.Text(printed).End();
            return;
        }

        Open(mark, kind);
        _html.Attribute("aria-describedby", "k-" + kind + (mark.IsGuess ? " by guess" : " by")).Attribute("data-by", mark.IsGuess ? _guessed : page.Editors);
        WriteInner(printed, mark);
        _html.End().End();
    }

    /// <summary>Writes a string of head, speaker or signature with the marks in it.</summary>
    public void WriteString(string text) => WriteString(text, page.ValueMarks.Take(text));

    /// <inheritdoc cref="WriteString(string)"/>
    /// <param name="text">The string.</param>
    /// <param name="marks">Its marks with their brackets, in order.</param>
    public void WriteString(string text, IReadOnlyList<(Range Bracket, EditorialMark Mark)> marks)
    {
        var written = 0;
        foreach (var (bracket, mark) in marks)
        {
            _html.Isolated(text.AsSpan()[written..bracket.Start]);
            Write(text.AsSpan()[bracket], mark);
            written = bracket.End.Value;
        }

        _html.Isolated(text.AsSpan(written));
    }

    private void Open(EditorialMark mark, string kind)
    {
        if (mark.Kind == EditorialKind.Mark && page.Notes.Find(part, mark.Text) is { } note)
        {
            _html.Start("a").Attribute("href", "#n", note.Part, note.Index + 1);
            if (page.Notes.Refer(note))
            {
                _html.Attribute("id", "r", note.Part, note.Index + 1);
            }
        }
        else if (!page.Places.Open(mark.Span, null))
        {
            _html.Start("a").Attribute("href", "#f-" + kind);
        }
    }

    private void WriteInner(ReadOnlySpan<char> printed, EditorialMark mark)
    {
        var text = mark.Text;
        var start = text.Length == 0 ? -1 : printed.IndexOf(text, StringComparison.Ordinal);
        if (start < 0 || mark.Kind is not (EditorialKind.Supplied or EditorialKind.Original))
        {
            _html.Isolated(printed);
            return;
        }

        var end = start + text.Length;
        if (mark.Kind == EditorialKind.Original)
        {
            _html.Text(printed[..start]).Start("i").Attribute("lang", LanguageTag.OfWord(page.Original, text)).Direction(text).Text(text).End().Text(printed[end..]);
            return;
        }

        _html.Start("span", "bracket").Text(printed[..start]).End().Isolated(text);
        _html.Start("span", "bracket").Text(printed[end..]).End();
    }
}
