namespace Archive.Memoranda.Export;

/// <summary>The document and those enclosed in it, each an article: head, body, signatures, what follows them, notes.</summary>
internal sealed class HtmlDocument(HtmlPage page)
{
    private readonly HtmlMarkup _html = page.Html;

    public void Write()
    {
        var language = LanguageTag.OfText(page.Memorandum.Record.Contents) ?? page.Options.TextLanguage;
        var number = 0;
        foreach (var part in MemorandumParts.Of(page.Memorandum))
        {
            _html.Start("article", number == 0 ? "document" : "document enclosure").Attribute("lang", language).Line();
            WritePart(part, number++);
            _html.End().Line();
        }

        page.Findings.WriteRest();
        WriteUnrecognized();
    }

    private void WritePart(ArchivalDocument part, int number)
    {
        var marks = new HtmlMarks(page, number);
        var blocks = new HtmlBlocks(page, marks);
        if (number > 0)
        {
            _html.Start("p", "kicker").Text("Enclosure").Text(page.Memorandum.Enclosures.Count > 1 ? " " : "");
            _html.Text(page.Memorandum.Enclosures.Count > 1 ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : "").End().Line();
        }

        var head = new HtmlHead(page, marks, number);
        head.Write(part.Header, number == 0 ? "The document" : "Enclosure");
        _html.Start("div", "body").Line();
        blocks.Write(part.Blocks);
        _html.End().Line();
        WriteSignatures(marks, part.Signatures);
        head.WriteEnd();
        if (!part.EndMatter.IsEmpty)
        {
            _html.Start("div", "endmatter").Line();
            blocks.Write(part.EndMatter);
            _html.End().Line();
        }

        WriteNotes(part.Footnotes, number);
    }

    private void WriteSignatures(HtmlMarks marks, ValueList<Signature> signatures)
    {
        foreach (var signature in signatures)
        {
            _html.Start("p", "signed");
            page.Places.Line(signature.Span);
            if (signature.Office is { } office)
            {
                marks.WriteString(office);
                _html.Text(signature.Name is null ? "" : " ");
            }

            if (signature.Name is { } name)
            {
                _html.Start("b");
                marks.WriteString(name);
                _html.End();
            }

            _html.End().Line();
            page.Findings.WriteUpTo(signature.Span);
        }
    }

    private void WriteNotes(ValueList<Footnote> notes, int part)
    {
        if (notes.IsEmpty)
        {
            return;
        }

        _html.Start("section", "notes").Attribute("aria-label", part == 0 ? "Notes" : "Notes of the enclosure").Line().Element("h3", "Notes").Line().Start("ol").Line();
        for (var index = 0; index < notes.Count; index++)
        {
            var note = notes[index];
            var isReferred = page.Notes.IsReferred(new(part, index));
            _html.Start("li").Attribute("id", "n", part, index + 1);
            _html.Start(isReferred ? "a" : "span", "label");
            if (isReferred)
            {
                _html.Attribute("href", "#r", part, index + 1);
            }

            _html.Text("[").Isolated(note.Mark).Text("]");
            if (isReferred)
            {
                _html.Start("span", "unseen").Text(" back to the text").End();
            }

            _html.End().Line().Start("div").Direction(note.Text);
            page.Places.Line(note.Span);
            _html.Text(note.Text).End().End().Line();
        }

        _html.End().End().Line();
    }

    private void WriteUnrecognized()
    {
        var texts = page.Memorandum.Unrecognized;
        if (texts.IsEmpty)
        {
            return;
        }

        _html.Start("section", "unrecognised").Line().Element("h2", "Text that no rule claimed").Line();
        foreach (var text in texts)
        {
            _html.Start("p").Direction(text.Text);
            page.Places.Line(text.Span);
            _html.Text(text.Text).End().Line();
        }

        _html.End().Line();
    }
}
