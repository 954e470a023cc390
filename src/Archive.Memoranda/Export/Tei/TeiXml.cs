using System.Buffers;

namespace Archive.Memoranda.Export;

/// <summary>Writes elements, attributes and text. What XML has no character for becomes U+FFFD, so any string can be written.</summary>
/// <remarks>An element is closed by the name that it was opened with, so the output nests whatever is written.</remarks>
internal sealed class TeiXml(TextWriter writer) : IDisposable
{
    private static readonly SearchValues<char> TextEscapes = SearchValues.Create("&<>\r");
    private static readonly SearchValues<char> AttributeEscapes = SearchValues.Create("&<>\"\t\n\r");

    private readonly Stack<string> _open = new();
    private readonly CharacterOutput _output = new(writer);
    private bool _isInTag;

    /// <summary>How many characters were written as U+FFFD because XML does not have them.</summary>
    public int Replaced { get; private set; }

    public void Declaration() => _output.Put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    public TeiXml Start(string name)
    {
        CloseTag();
        _output.Put('<');
        _output.Put(name);
        _open.Push(name);
        _isInTag = true;
        return this;
    }

    /// <summary>An attribute of the element just opened; none where the value is null.</summary>
    public TeiXml Attribute(string name, ReadOnlySpan<char> value)
    {
        _output.Put(' ');
        _output.Put(name);
        _output.Put("=\"");
        PutEscaped(value, AttributeEscapes);
        _output.Put('"');
        return this;
    }

    public TeiXml Attribute(string name, string? value) => value is null ? this : Attribute(name, value.AsSpan());

    public TeiXml Text(ReadOnlySpan<char> text)
    {
        if (text.Length > 0)
        {
            CloseTag();
            PutEscaped(text, TextEscapes);
        }

        return this;
    }

    public TeiXml Line()
    {
        CloseTag();
        _output.Put('\n');
        return this;
    }

    public TeiXml End()
    {
        var name = _open.Pop();
        if (_isInTag)
        {
            _isInTag = false;
            _output.Put("/>");
            return this;
        }

        _output.Put("</");
        _output.Put(name);
        _output.Put('>');
        return this;
    }

    /// <summary>An element that holds a text alone.</summary>
    public TeiXml Element(string name, string? text) => Start(name).Text(text).End();

    /// <summary>The same on a line of its own; nothing where there is no text.</summary>
    public TeiXml LineOf(string name, string? text, string? type = null) => text is null ? this : Start(name).Attribute("type", type).Text(text).End().Line();

    public void Flush() => _output.Flush();

    public void Dispose() => _output.Dispose();

    private void CloseTag()
    {
        if (_isInTag)
        {
            _isInTag = false;
            _output.Put('>');
        }
    }

    private void PutEscaped(ReadOnlySpan<char> text, SearchValues<char> escapes)
    {
        while (TeiCharacters.IndexOfBad(text) is >= 0 and var bad)
        {
            PutClean(text[..bad], escapes);
            _output.Put('\uFFFD');
            Replaced++;
            text = text[(bad + 1)..];
        }

        PutClean(text, escapes);
    }

    private void PutClean(ReadOnlySpan<char> text, SearchValues<char> escapes)
    {
        while (text.IndexOfAny(escapes) is >= 0 and var index)
        {
            _output.Put(text[..index]);
            _output.Put(text[index] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\t' => "&#9;",
                '\n' => "&#10;",
                _ => "&#13;",
            });
            text = text[(index + 1)..];
        }

        _output.Put(text);
    }
}
