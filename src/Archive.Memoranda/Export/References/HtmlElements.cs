using System.Buffers;
using System.Collections.Frozen;

namespace Archive.Memoranda.Export.References;

/// <summary>Tells elements of HTML, of which a value loses the tags, from words that an author put in angle brackets.</summary>
internal static class HtmlElements
{
    private const int FarthestEnd = 500;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        [
            "abbr", "applet", "audio", "b", "basefont", "bdi", "bdo", "blink", "blockquote", "br", "canvas", "col", "colgroup", "datalist", "dd", "del", "dfn", "dir", "div", "dl", "dt",
            "em", "embed", "fieldset", "figcaption", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "hr", "html", "iframe", "img", "ins", "kbd", "li", "marquee", "math", "meta",
            "nav", "nobr", "noframes", "noscript", "ol", "optgroup", "p", "param", "plaintext", "pre", "rp", "rt", "ruby", "samp", "sc", "script", "span", "sub", "sup", "svg", "tbody",
            "td", "textarea", "tfoot", "th", "thead", "tr", "tt", "ul", "video", "wbr", "xml", "xmp",
        ]).GetAlternateLookup<ReadOnlySpan<char>>();

    // Names of elements that an author can put in angle brackets as words.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        [
            "a", "address", "area", "article", "aside", "base", "big", "body", "button", "caption", "center", "cite", "code", "data", "details", "dialog", "figure", "font", "footer", "form", "frame", "head", "header", "i",
            "input", "label", "legend", "link", "main", "map", "mark", "menu", "meter", "object", "option", "output", "picture", "progress", "q", "s", "search", "section", "select", "slot", "small", "source", "strike", "strong",
            "style", "summary", "table", "template", "time", "title", "track", "u", "var",
        ]).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> OfAttributes = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:");

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

        var isWord = Words.Contains(name[..end]);
        if (end == name.Length || !(isWord || Names.Contains(name[..end])))
        {
            return false;
        }

        // <p>   <br/>   <a href=""   </title>   but not <see also>, whose first word is none, nor <a letter of 5/6 May>
        var behind = name[end..].TrimStart();
        return (behind is ['>', ..] or ['/', '>', ..] && (text[0] == '/' || !isWord || IsEnded(behind, name[..end]))) || (behind.Length < name.Length - end && HasAttribute(behind));
    }

    // href=   class = ""
    private static bool HasAttribute(ReadOnlySpan<char> text)
    {
        var name = text.IndexOfAnyExcept(OfAttributes);
        return name > 0 && text[name..].TrimStart() is ['=', ..];
    }

    // A name that is a word, too, is an element where it is ended soon.
    private static bool IsEnded(ReadOnlySpan<char> text, ReadOnlySpan<char> name)
    {
        var near = text[..Math.Min(text.Length, FarthestEnd)];
        for (var at = near.IndexOf("</"); at >= 0; at = near.IndexOf("</"))
        {
            near = near[(at + 2)..];
            if (near.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
