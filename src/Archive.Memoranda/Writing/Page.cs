namespace Archive.Memoranda.Writing;

/// <summary>The page that is written, line by line.</summary>
internal sealed class Page(TextWriter output)
{
    private bool _hasLines;

    /// <summary>A line behind a blank one.</summary>
    public void Paragraph(params ReadOnlySpan<string> pieces)
    {
        if (_hasLines)
        {
            output.Write('\n');
        }

        Line(pieces);
    }

    /// <summary>A line right below the one before.</summary>
    public void Line(params ReadOnlySpan<string> pieces)
    {
        var blank = false;
        var any = false;
        foreach (var piece in pieces)
        {
            foreach (var c in piece)
            {
                if (char.IsWhiteSpace(c))
                {
                    blank = any;
                    continue;
                }

                if (blank)
                {
                    output.Write(' ');
                }

                output.Write(c);
                (blank, any) = (false, true);
            }
        }

        output.Write('\n');
        _hasLines = true;
    }
}
