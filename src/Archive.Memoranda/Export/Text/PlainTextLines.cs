namespace Archive.Memoranda.Export;

/// <summary>Writes paragraphs and parts of a text: a line feed between two paragraphs, an empty line between two parts, none of either behind the last.</summary>
internal class PlainTextLines(TextWriter output)
{
    private bool _hasParagraph;
    private bool _hasText;

    protected TextWriter Output => output;

    public static PlainTextLines Of(TextWriter output, int? width) => width is { } limit ? new WrappedLines(output, limit) : new PlainTextLines(output);

    /// <summary>Begins a part; one without paragraphs leaves no trace.</summary>
    public void Part() => _hasParagraph = false;

    /// <summary>A paragraph of one text.</summary>
    public void Paragraph(ReadOnlySpan<char> text)
    {
        Begin();
        Write(text);
    }

    /// <summary>Begins a paragraph.</summary>
    public void Begin()
    {
        if (_hasParagraph)
        {
            Break();
        }
        else if (_hasText)
        {
            BreakPart();
        }

        (_hasParagraph, _hasText) = (true, true);
    }

    /// <summary>A piece of the paragraph.</summary>
    public virtual void Write(ReadOnlySpan<char> text) => output.Write(text);

    /// <summary>What is between two paragraphs.</summary>
    public virtual void Break() => output.Write('\n');

    /// <summary>Ends the text.</summary>
    public virtual void End()
    {
    }

    protected virtual void BreakPart() => output.Write("\n\n");
}
