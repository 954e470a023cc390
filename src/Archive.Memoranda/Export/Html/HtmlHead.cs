namespace Archive.Memoranda.Export;

/// <summary>What a document says at its head: a docket of values with their names, then its own title.</summary>
internal sealed class HtmlHead(HtmlPage page, HtmlMarks marks, int part)
{
    private readonly HtmlMarkup _html = page.Html;
    private bool _isOpen;

    /// <param name="header">The head; null where the document opens with its text.</param>
    /// <param name="otherwise">The heading where the document has none, for those who go by headings; it is not shown.</param>
    public void Write(Header? header, string otherwise)
    {
        _html.Start("header", "head").Line();
        if (header is not null)
        {
            WriteDocket(header);
        }

        WriteLooseMarks(isAtEnd: false);
        if (header?.Heading is { } heading && !HtmlCharacters.IsBlank(heading))
        {
            _html.Start("h2");
            WriteText(heading, header.SpanOf("heading"));
            _html.End().Line();
        }
        else
        {
            _html.Element("h2", otherwise, "unseen").Line();
        }

        _html.End().Line();
        page.Findings.WriteUpTo(header?.Span ?? default);
    }

    /// <summary>What stands beside the signatures.</summary>
    public void WriteEnd()
    {
        _isOpen = false;
        WriteLooseMarks(isAtEnd: true);
    }

    private void WriteDocket(Header header)
    {
        Entry("Office", header, "office", header.Office);
        Entry("Diary of", header, "diarist", header.Diarist);
        Entry("Classification", header, "classification", header.Classification);
        Entry("Copy", header, "copy", header.Copy);
        Entry("Number", header, "number", header.Number);
        if (header.Date is { } date)
        {
            Start("Date");
            var isTime = HtmlDate.Open(_html, date);
            WriteText(date.Text, header.SpanOf("date"));
            if (isTime)
            {
                _html.End();
            }

            _html.End().End().Line();
        }

        Entries("To", header, "addressees", header.Addressees);
        Entries("Also", header, "handling", header.Handling);
    }

    // A stamp, a hand in the margin, a bracket that stands by itself: they are in no value.
    private void WriteLooseMarks(bool isAtEnd)
    {
        var isFirst = true;
        foreach (var mark in page.ValueMarks.LooseIn(part).Where(mark => mark.IsAtEnd == isAtEnd).Select(mark => page.Memorandum.Editorial[mark.Index]))
        {
            if (isFirst)
            {
                Start("Marks beside the text", "wide");
                isFirst = false;
            }
            else
            {
                _html.End().Start("dd");
            }

            marks.Write($"[{mark.Text}]", mark);
        }

        if (!isFirst)
        {
            _html.End().End().Line();
        }

        if (_isOpen)
        {
            _html.End().Line();
        }
    }

    private void Entry(string name, Header header, string field, string? value)
    {
        if (value is not null)
        {
            Start(name);
            WriteText(value, header.SpanOf(field));
            _html.End().End().Line();
        }
    }

    private void Entries(string name, Header header, string field, ValueList<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        Start(name, "wide");
        for (var index = 0; index < values.Count; index++)
        {
            if (index > 0)
            {
                _html.End().Start("dd");
            }

            WriteText(values[index], HtmlFields.SpanOf(header, field, index, values.Count));
        }

        _html.End().End().Line();
    }

    private void Start(string name, string? @class = null)
    {
        if (!_isOpen)
        {
            _isOpen = true;
            _html.Start("dl", "docket").Line();
        }

        _html.Start("div", @class).Start("dt").Text(name).End().Start("dd");
    }

    // A value with marks in it has links already; its place is linked from the margin then.
    private void WriteText(string text, TextSpan? span)
    {
        if (page.ValueMarks.Take(text) is { Count: > 0 } found)
        {
            page.Places.Line(span ?? default);
            marks.WriteString(text, found);
        }
        else
        {
            page.Places.Value(text, span ?? default);
        }
    }
}
