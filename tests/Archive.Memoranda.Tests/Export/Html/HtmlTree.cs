using System.Text;

namespace Archive.Memoranda.Tests.Export.Html;

/// <summary>An element of a page as a reader of HTML sees it. It reads what the library writes, every start with its end, and nothing more forgiving.</summary>
internal sealed class HtmlTree
{
    private static readonly HashSet<string> Voids = ["meta", "link", "input", "br"];
    private readonly List<object> _children = [];

    private HtmlTree(string name) => Name = name;

    public string Name { get; }

    public Dictionary<string, string> Attributes { get; } = new(StringComparer.Ordinal);

    public IEnumerable<HtmlTree> All => _children.OfType<HtmlTree>().SelectMany(child => child.All.Prepend(child));

    public string? this[string attribute] => Attributes.GetValueOrDefault(attribute);

    public static HtmlTree Parse(string page)
    {
        page.Should().StartWith("<!DOCTYPE html>\n");
        var root = new HtmlTree("#document");
        var open = new Stack<HtmlTree>([root]);
        for (var at = "<!DOCTYPE html>\n".Length; at < page.Length;)
        {
            if (page[at] != '<')
            {
                var end = page.IndexOf('<', at);
                end = end < 0 ? page.Length : end;
                open.Peek()._children.Add(open.Peek().Name == "style" ? page[at..end] : Decode(page[at..end]));
                at = end;
            }
            else if (page[at + 1] == '/')
            {
                var end = page.IndexOf('>', at);
                open.Pop().Name.Should().Be(page[(at + 2)..end]);
                at = end + 1;
            }
            else
            {
                at = ReadStart(page, at + 1, open);
            }
        }

        open.Should().ContainSingle("every element is ended");
        return root;
    }

    public bool Has(string @class) => this["class"]?.Split(' ').Contains(@class) == true;

    /// <summary>The text in it, without what stands in elements that are left out.</summary>
    public string Text(Func<HtmlTree, bool>? isLeftOut = null)
    {
        var text = new StringBuilder();
        Append(text, isLeftOut ?? (_ => false));

        // A reader drops a line feed right behind the start of 'pre'.
        return Name == "pre" && text.Length > 0 && text[0] == '\n' ? text.ToString(1, text.Length - 1) : text.ToString();
    }

    private static int ReadStart(string page, int at, Stack<HtmlTree> open)
    {
        var end = page.IndexOfAny([' ', '>'], at);
        var element = new HtmlTree(page[at..end]);
        open.Peek()._children.Add(element);
        while (page[end] == ' ')
        {
            var start = end + 1;
            end = page.IndexOfAny([' ', '>', '='], start);
            var name = page[start..end];
            element.Attributes.Should().NotContainKey(name);
            element.Attributes[name] = "";
            if (page[end] == '=')
            {
                page[end + 1].Should().Be('"');
                var close = page.IndexOf('"', end + 2);
                element.Attributes[name] = Decode(page[(end + 2)..close]);
                end = close + 1;
            }
        }

        page[end].Should().Be('>');
        if (!Voids.Contains(element.Name))
        {
            open.Push(element);
        }

        return end + 1;
    }

    private static string Decode(string text)
    {
        text.Replace("&lt;", "").Replace("&gt;", "").Replace("&quot;", "").Replace("&amp;", "").Should().NotContain("&").And.NotContain("<").And.NotContain(">");
        return text.Replace("&lt;", "<").Replace("&gt;", ">").Replace("&quot;", "\"").Replace("&amp;", "&");
    }

    private void Append(StringBuilder text, Func<HtmlTree, bool> isLeftOut)
    {
        foreach (var child in _children)
        {
            if (child is string piece)
            {
                text.Append(piece);
            }
            else if (child is HtmlTree element && !isLeftOut(element))
            {
                element.Append(text, isLeftOut);
            }
        }
    }
}
