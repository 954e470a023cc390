using System.Collections.Frozen;

namespace Archive.Memoranda.Export.References;

/// <summary>Tells elements of HTML, of which a value loses the tags, from words that an author put in angle brackets.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        [
            "a", "abbr", "address", "applet", "area", "article", "aside", "audio", "b", "base", "basefont", "bdi", "bdo", "big", "blink", "blockquote", "body", "br", "button", "canvas", "caption", "center", "cite", "code",
            "col", "colgroup", "data", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frame", "frameset", "h1", "h2",
            "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe", "img", "input", "ins", "kbd", "label", "legend", "li", "link", "main", "map", "mark", "marquee", "math", "menu", "meta", "meter",
            "nav", "nobr", "noframes", "noscript", "object", "ol", "optgroup", "option", "output", "p", "param", "picture", "plaintext", "pre", "progress", "q", "rp", "rt", "ruby", "s", "samp", "sc", "script", "search",
            "section", "select", "slot", "small", "source", "span", "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea", "tfoot", "th", "thead", "time", "title", "tr",
            "track", "tt", "u", "ul", "var", "video", "wbr", "xml", "xmp",
        ]).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text, behind its less-than sign, begins with the name of an element, its end, a comment or a declaration.</summary>
    public static bool IsOne(ReadOnlySpan<char> text)
    {
        if (text is ['!' or '?', ..])
        {
            return true;
        }

        var name = text is ['/', .. var rest] ? rest : text;
        var end = 0;
        while (end < name.Length && char.IsAsciiLetterOrDigit(name[end]))
        {
            end++;
        }

        // <p>   <br/>   <a href=""   but not <see also>, whose first word is none, nor <a letter>
        return end < name.Length && Names.Contains(name[..end]) && (name[end] is '>' or '/' || (char.IsWhiteSpace(name[end]) && HasAttribute(name[end..])));
    }

    private static bool HasAttribute(ReadOnlySpan<char> text) => text.IndexOfAny('=', '>', '/') is var at and >= 0 && (text[at] != '>' || text[..at].Trim().IsEmpty);
}
