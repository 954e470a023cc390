namespace Archive.Memoranda.Export;

/// <summary>Writes lines of Markdown: markup as it is, and text so that a reader of Markdown shows it and nothing else.</summary>
/// <remarks>A paragraph takes one line whatever its text holds, so that only its first characters stand where a line's start means something.</remarks>
internal sealed class MarkdownText(TextWriter output, bool escapesTypography)
{
    private bool _isFirst = true;
    private bool _isLineStart;
    private bool _isBlankDue;
    private bool _isInMarkup;
    private bool _isBehindMarkup;
    private bool _isBehindNote;

    /// <summary>Begins a paragraph, heading or item behind an empty line.</summary>
    /// <param name="indent">How many blanks stand before it.</param>
    /// <param name="marker">Its markup, <c>## </c>.</param>
    public void Paragraph(int indent = 0, string marker = "")
    {
        output.Write(_isFirst ? "" : "\n");
        Line(indent, marker);
    }

    /// <summary>Begins a line right below the one before.</summary>
    public void Line(int indent = 0, string marker = "")
    {
        for (; indent > 0; indent--)
        {
            output.Write(' ');
        }

        output.Write(marker);
        (_isFirst, _isLineStart, _isBlankDue, _isBehindMarkup, _isBehindNote) = (false, true, false, true, false);
    }

    /// <summary>Ends the line.</summary>
    public void End(string markup = "")
    {
        output.Write(markup);
        output.Write('\n');
    }

    /// <summary>Markup that goes with the text behind it, such as asterisks that open.</summary>
    public void Open(string markup)
    {
        WriteBlank();
        output.Write(markup);
        (_isLineStart, _isInMarkup, _isBehindMarkup, _isBehindNote) = (false, true, true, false);
    }

    /// <summary>Markup that goes with the text before it, such as asterisks that close.</summary>
    public void Close(string markup)
    {
        output.Write(markup);
        (_isInMarkup, _isBehindMarkup, _isBehindNote) = (false, false, false);
    }

    /// <summary>A text with the references to footnotes in it.</summary>
    public void Text(NotedText noted)
    {
        var written = 0;
        foreach (var (end, note) in noted.Notes)
        {
            Text(noted.Text.AsSpan(written..end), isBeforeNote: true);
            Note(note);
            written = end;
        }

        Text(noted.Text.AsSpan(written));
    }

    /// <summary>A text, its white space collapsed.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isBeforeNote">Whether a reference follows.</param>
    public void Text(ReadOnlySpan<char> text, bool isBeforeNote = false)
    {
        text = MarkdownCharacters.Clean(text);
        var isBlankBehind = text is [.., ' '];
        _isBlankDue |= text is [' ', ..];
        text = text.Trim(' ');
        if (!text.IsEmpty)
        {
            WriteBlank();
            WriteEscaped(text, isBeforeNote && !isBlankBehind);
            (_isLineStart, _isBehindMarkup, _isBehindNote) = (false, false, false);
        }

        _isBlankDue |= isBlankBehind;
    }

    // Right behind the text before it
    private void Note(string id)
    {
        output.Write("[^");
        output.Write(id);
        output.Write(']');
        (_isLineStart, _isBehindMarkup, _isBehindNote) = (false, false, true);
    }

    private void WriteBlank()
    {
        if (_isBlankDue && !_isBehindMarkup)
        {
            output.Write(' ');
            _isBehindNote = false;
        }

        _isBlankDue = false;
    }

    private void WriteEscaped(ReadOnlySpan<char> text, bool isBeforeNote)
    {
        var written = 0;
        var first = _isLineStart ? MarkdownLineStart.IndexOf(text) : _isBehindNote && (text[0] is '(' or ':') ? 0 : -1;
        if (first >= 0)
        {
            output.Write(text[..first]);
            output.Write('\\');
            output.Write(text[first]);
            written = first + 1;
        }

        var stops = MarkdownCharacters.StopsOf(text, escapesTypography, _isInMarkup);
        for (var at = written; text[at..].IndexOfAny(stops) is >= 0 and var next;)
        {
            at += next;
            if (MarkdownCharacters.Escape(text, at, escapesTypography, _isInMarkup) is { } escape)
            {
                output.Write(text[written..at]);
                output.Write(escape);
                written = at + 1;
            }

            at++;
        }

        if (isBeforeNote && text[^1] == '!' && written < text.Length)
        {
            output.Write(text[written..^1]);
            output.Write("\\!");
            return;
        }

        output.Write(text[written..]);
    }
}
