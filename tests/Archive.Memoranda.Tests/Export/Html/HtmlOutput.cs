using System.Text;
using Archive.Memoranda.Export;

namespace Archive.Memoranda.Tests.Export.Html;

/// <summary>Pages, and what a reader should find in them.</summary>
internal static class HtmlOutput
{
    public static string Page(Memorandum memorandum, HtmlOptions? options = null)
    {
        using var writer = new StringWriter();
        HtmlWriter.Write(memorandum, writer, options);
        return writer.ToString();
    }

    public static HtmlTree Tree(Memorandum memorandum, HtmlOptions? options = null) => HtmlTree.Parse(Page(memorandum, options));

    /// <summary>A text as a page shows it: line ends are line feeds, and what HTML has no character for is shown or replaced.</summary>
    public static string Shown(string text)
    {
        var shown = new StringBuilder();
        text = text.Replace("\r\n", "\n").Replace('\r', '\n');
        for (var at = 0; at < text.Length;)
        {
            var length = 1;
            shown.Append(text[at] is '\t' or '\n' ? text[at].ToString() : HtmlCharacters.Substitute(text.AsSpan(at), out length) ?? text.Substring(at, length));
            at += length;
        }

        return shown.ToString();
    }

    public static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>What stands in the body of a document without the findings about it.</summary>
    public static string BodyOf(HtmlTree page, Func<HtmlTree, bool>? isLeftOut = null) =>
        page.All.First(element => element.Has("body")).Text(element => element.Has("finding") || isLeftOut?.Invoke(element) == true);

    /// <summary>What holds of every page, whatever the memorandum.</summary>
    public static void ShouldBeSafe(HtmlTree page)
    {
        var all = page.All.ToList();
        var ids = all.Select(element => element["id"]).OfType<string>().ToList();
        ids.Should().OnlyHaveUniqueItems();
        var known = ids.ToHashSet();
        foreach (var element in all)
        {
            Elements.Should().Contain(element.Name);
            element.Attributes.Keys.Should().BeSubsetOf(AttributeNames);
            if (element["href"] is { } address)
            {
                (address.StartsWith('#') ? known.Contains(address[1..]) : address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
                    .Should().BeTrue("{0} leads to a place in the page or to the web", address);
            }

            foreach (var reference in (element["aria-describedby"] ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                known.Should().Contain(reference);
            }

            (element.Name is "a" or "h1" or "h2" or "h3" && element["aria-label"] is null && string.IsNullOrWhiteSpace(element.Text())).Should().BeFalse("a link or heading says something");
            (element.Name == "a" && element.All.Any(inner => inner.Name == "a")).Should().BeFalse("a link holds no link");
        }

        page.Text().Should().NotMatchRegex("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\ufffe\\uffff]");
    }

    private static readonly HashSet<string> Elements =
    [
        "html", "head", "meta", "link", "title", "style", "body", "a", "nav", "div", "main", "header", "p", "time", "h1", "h2", "h3", "details", "summary", "ul", "li", "ol", "code", "fieldset", "legend",
        "input", "label", "mark", "span", "article", "dl", "dt", "dd", "b", "i", "bdi", "section", "aside", "br", "pre",
    ];

    private static readonly HashSet<string> AttributeNames =
    [
        "lang", "charset", "http-equiv", "content", "name", "class", "href", "id", "rel", "datetime", "dir", "open", "type", "checked", "for", "aria-label", "aria-describedby", "role", "tabindex",
        "data-line", "data-by",
    ];
}
