using System.Buffers;

namespace Archive.Memoranda.Writing;

/// <summary>The page that is written, a line at a time. A line feed ends each, and none stands within: white space in a value is one blank.</summary>
internal sealed class Page(TextWriter output)
{
    // Most values have no other white space than single blanks.
    private static readonly SearchValues<char> OtherSpaces = SearchValues.Create("\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    private bool _hasLines;

    /// <summary>A line behind a blank one; nothing where the pieces hold nothing.</summary>
    public void Paragraph(params ReadOnlySpan<string> pieces)
    {
        var line = Collapse(string.Concat(pieces));
        if (line.Length > 0)
        {
            output.Write(_hasLines ? "\n" : "");
            Write(line);
        }
    }

    /// <summary>A line right below the one before.</summary>
    public void Line(string text) => Write(Collapse(text));

    private void Write(string line)
    {
        output.Write(line);
        output.Write('\n');
        _hasLines = true;
    }

    private static string Collapse(string text)
    {
        if (!text.AsSpan().ContainsAny(OtherSpaces) && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text.Trim();
        }

        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                buffer[length++] = c;
            }
            else if (length > 0 && buffer[length - 1] != ' ')
            {
                buffer[length++] = ' ';
            }
        }

        var line = buffer.AsSpan(0, length).TrimEnd().ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return line;
    }
}
