namespace Archive.Memoranda.Export;

/// <summary>What is around every page: doctype, head with policy and style, and a link that skips to the text, which is the element <c>main</c> with the id <c>text</c>.</summary>
internal static class HtmlFrame
{
    /// <summary>Opens the page and its head; links and descriptions may follow.</summary>
    public static void OpenHead(HtmlMarkup html, string title, HtmlSheet sheet)
    {
        html.Markup("<!DOCTYPE html>\n").Start("html").Attribute("lang", "en").Line().Start("head").Line();
        html.Void("meta").Attribute("charset", "utf-8").Line();
        html.Void("meta").Attribute("http-equiv", "Content-Security-Policy").Attribute("content", sheet.Policy).Line();
        html.Void("meta").Attribute("name", "viewport").Attribute("content", "width=device-width, initial-scale=1").Line();
        html.Void("meta").Attribute("name", "color-scheme").Attribute("content", "light dark").Line();
        html.Void("meta").Attribute("name", "referrer").Attribute("content", "no-referrer").Line();
        html.Void("meta").Attribute("name", "generator").Attribute("content", TeiEncoding.Program).Line();
        html.Element("title", HtmlCharacters.IsBlank(title) ? "Untitled document" : title).Line();
        html.Start("style");
        foreach (var part in sheet.Parts)
        {
            html.Markup(part);
        }

        html.End().Line();
    }

    /// <summary>Ends the head and opens the body.</summary>
    public static void OpenBody(HtmlMarkup html, string? @class = null, string target = "#text", string skip = "Skip to the text")
    {
        html.End().Line().Start("body", @class).Line();
        html.Start("a", "skip").Attribute("href", target).Text(skip).End().Line();
    }

    public static void Close(HtmlMarkup html)
    {
        html.End().Line().End().Line();
        html.Flush();
    }
}
