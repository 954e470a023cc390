namespace Archive.Memoranda.Export;

/// <summary>Writes the named fields of a part as a list of names and values, each value linked to its place.</summary>
internal sealed class HtmlFields(HtmlPage page, FieldedPart part)
{
    private readonly HtmlMarkup _html = page.Html;
    private bool _isOpen;

    /// <summary>The place of one of a field's values: its own where each has one, else the field's first.</summary>
    public static TextSpan SpanOf(FieldedPart part, string field, int index, int count)
    {
        var (found, first, own) = (0, default(TextSpan), default(TextSpan));
        foreach (var entry in part.FieldSpans)
        {
            if (string.Equals(entry.Field, field, StringComparison.Ordinal))
            {
                first = found == 0 ? entry.Span : first;
                own = found == index ? entry.Span : own;
                found++;
            }
        }

        return found == count ? own : first;
    }

    public void Value(string name, string field, string? value)
    {
        if (value is not null)
        {
            Start(name);
            page.Places.Value(value, part.SpanOf(field) ?? default);
            End();
        }
    }

    public void Values(string name, string field, ValueList<string> values)
    {
        if (values.IsEmpty)
        {
            return;
        }

        Start(name);
        for (var index = 0; index < values.Count; index++)
        {
            if (index > 0)
            {
                _html.End().Start("dd");
            }

            page.Places.Value(values[index], SpanOf(part, field, index, values.Count));
        }

        End();
    }

    public void Date(string name, string field, ArchiveDate? value)
    {
        if (value is not { } date)
        {
            return;
        }

        Start(name);
        var isLink = !HtmlCharacters.IsBlank(date.Text) && page.Places.Open(part.SpanOf(field) ?? default, "v");
        HtmlDate.Write(_html, date);
        if (isLink)
        {
            _html.End();
        }

        if (HtmlDate.GuessOf(date) is { } guess)
        {
            _html.Text(" (").Text(guess).Text(")");
        }

        End();
    }

    public void Address(string name, string field, string? address)
    {
        if (address is null)
        {
            return;
        }

        Start(name);
        HtmlAddress.Write(_html, address);
        page.Places.Line(part.SpanOf(field) ?? default);
        End();
    }

    /// <summary>Opens a value that the caller writes.</summary>
    public void Start(string name)
    {
        if (!_isOpen)
        {
            _isOpen = true;
            _html.Start("dl").Line();
        }

        _html.Start("div").Start("dt").Text(name).End().Start("dd");
    }

    public void End() => _html.End().End().Line();

    /// <summary>Ends the list, where there is one.</summary>
    public void Close()
    {
        if (_isOpen)
        {
            _isOpen = false;
            _html.End().Line();
        }
    }
}
