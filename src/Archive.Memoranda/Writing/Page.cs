namespace Archive.Memoranda.Writing;

/// <summary>The page that is written, a line at a time. A line feed ends each, and none stands within: white space in a value is one blank.</summary>
internal sealed class Page(TextWriter output)
{
    private bool _hasLines;

    /// <summary>A line behind a blank one; nothing where the pieces hold nothing.</summary>
    public void Paragraph(params ReadOnlySpan<string> pieces)
    {
        var line = OneLine.Of(string.Concat(pieces));
        if (line.Length > 0)
        {
            output.Write(_hasLines ? "\n" : "");
            Write(line);
        }
    }

    /// <summary>A line right below the one before.</summary>
    public void Line(string text) => Write(OneLine.Of(text));

    private void Write(string line)
    {
        output.Write(line);
        output.Write('\n');
        _hasLines = true;
    }
}
