using System.Buffers;

namespace Archive.Memoranda.Export;

/// <summary>Writes elements, attributes and text of a page. What HTML has no character for is shown or replaced, see <see cref="HtmlCharacters"/>, so any string can be written.</summary>
/// <remarks>
/// An element is closed by the name that it was opened with, so the page nests whatever is written. Values go through <see cref="Text"/> and <see cref="Attribute(string, string)"/>
/// alone; <see cref="Markup"/> takes markup that the program wrote. An address becomes a link through <see cref="HtmlAddress"/>.
/// </remarks>
internal sealed class HtmlMarkup(TextWriter writer) : IDisposable
{
    // What is neither here nor '&' and its like is not ASCII, a carriage return or another control.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        "\t\n !\"#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private static readonly SearchValues<char> PlainInAttribute = SearchValues.Create(
        "\t\n !#$%'()*+,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    private readonly Stack<string?> _open = new();
    private readonly CharacterOutput _output = new(writer);
    private bool _isInTag;

    public HtmlMarkup Start(string name)
    {
        Void(name);
        _open.Push(name);
        return this;
    }

    public HtmlMarkup Start(string name, string? @class) => Start(name).Attribute("class", @class);

    /// <summary>An element that has no content and no end, <c>br</c>; it is not ended.</summary>
    public HtmlMarkup Void(string name)
    {
        CloseTag();
        _output.Put('<');
        _output.Put(name);
        _isInTag = true;
        return this;
    }

    /// <summary>An attribute of the element just opened; none where the value is null.</summary>
    public HtmlMarkup Attribute(string name, string? value) => value is null ? this : Attribute(name, value.AsSpan());

    /// <inheritdoc cref="Attribute(string, string?)"/>
    public HtmlMarkup Attribute(string name, ReadOnlySpan<char> value)
    {
        Name(name);
        _output.Put("=\"");
        PutEscaped(value, PlainInAttribute);
        _output.Put('"');
        return this;
    }

    /// <summary>An attribute whose value is a short name and a number, <c>id="s12"</c>.</summary>
    public HtmlMarkup Attribute(string name, string prefix, int number)
    {
        Name(name);
        _output.Put("=\"");
        _output.Put(prefix);
        _output.Put(number);
        _output.Put('"');
        return this;
    }

    /// <summary>An attribute whose value is a short name and two numbers, <c>href="#s120-15"</c>.</summary>
    public HtmlMarkup Attribute(string name, string prefix, int first, int second)
    {
        Name(name);
        _output.Put("=\"");
        _output.Put(prefix);
        _output.Put(first);
        _output.Put('-');
        _output.Put(second);
        _output.Put('"');
        return this;
    }

    /// <summary>An attribute that is there or not, <c>checked</c>.</summary>
    public HtmlMarkup Attribute(string name, bool isThere = true)
    {
        if (isThere)
        {
            Name(name);
        }

        return this;
    }

    public HtmlMarkup Text(ReadOnlySpan<char> text)
    {
        if (text.Length > 0)
        {
            CloseTag();
            PutEscaped(text, Plain);
        }

        return this;
    }

    public HtmlMarkup Number(int number)
    {
        CloseTag();
        _output.Put(number);
        return this;
    }

    /// <summary>A value whose direction is kept from what stands around it.</summary>
    public HtmlMarkup Isolated(ReadOnlySpan<char> text) => HtmlCharacters.HasRightToLeft(text) ? Start("bdi").Text(text).End() : Text(text);

    /// <summary>The attribute <c>dir="auto"</c> of an element that holds a text alone, where the text is not written from left to right throughout.</summary>
    public HtmlMarkup Direction(ReadOnlySpan<char> text) => HtmlCharacters.HasRightToLeft(text) ? Attribute("dir", "auto") : this;

    /// <summary>Markup that the program wrote, as it is. Never a value.</summary>
    public HtmlMarkup Markup(string markup)
    {
        CloseTag();
        _output.Put(markup);
        return this;
    }

    public HtmlMarkup Line()
    {
        CloseTag();
        _output.Put('\n');
        return this;
    }

    public HtmlMarkup End()
    {
        CloseTag();
        _output.Put("</");
        _output.Put(_open.Pop());
        _output.Put('>');
        return this;
    }

    /// <summary>An element that holds a text alone.</summary>
    public HtmlMarkup Element(string name, string? text, string? @class = null) => Start(name, @class).Direction(text).Text(text).End();

    public void Flush() => _output.Flush();

    public void Dispose() => _output.Dispose();

    private void Name(string name)
    {
        _output.Put(' ');
        _output.Put(name);
    }

    private void CloseTag()
    {
        if (_isInTag)
        {
            _isInTag = false;
            _output.Put('>');
        }
    }

    private void PutEscaped(ReadOnlySpan<char> text, SearchValues<char> plain)
    {
        while (text.IndexOfAnyExcept(plain) is >= 0 and var index)
        {
            _output.Put(text[..index]);
            text = text[index..];
            var length = 1;
            switch (text[0])
            {
                case '&':
                    _output.Put("&amp;");
                    break;

                case '<':
                    _output.Put("&lt;");
                    break;

                case '>':
                    _output.Put("&gt;");
                    break;

                case '"':
                    _output.Put("&quot;");
                    break;

                // A reader of HTML takes each line end as a line feed, and a carriage return cannot be written otherwise.
                case '\r':
                    _output.Put(text.Length > 1 && text[1] == '\n' ? "" : "\n");
                    break;

                default:
                    var substitute = HtmlCharacters.Substitute(text, out length);
                    _output.Put(substitute is null ? text[..length] : substitute);
                    break;
            }

            text = text[length..];
        }

        _output.Put(text);
    }
}
