namespace Archive.Memoranda.Export;

/// <summary>How the document came to be encoded: by this library, after these rules; and the classification as a taxonomy.</summary>
internal static class TeiEncoding
{
    private static readonly string Version = (typeof(TeiEncoding).Assembly.GetName().Version ?? new(0, 0, 0)).ToString(3);

    public static string Program { get; } = $"Archive.Memoranda {Version}";

    /// <summary>The classifications that page and document print, each once.</summary>
    public static List<string> ClassificationsOf(Memorandum memorandum)
    {
        var found = new List<string>();
        foreach (var text in (ReadOnlySpan<string?>)[memorandum.Header?.Classification, memorandum.Record.Classification])
        {
            if (text is not null && !found.Contains(text, StringComparer.OrdinalIgnoreCase))
            {
                found.Add(text);
            }
        }

        return found;
    }

    public static string CategoryId(TeiDocument document, int index) => $"{document.Id}.classification-{(index == 0 ? "1" : "2")}";

    /// <summary>The kind of document where the catalogue does not tell it; null where it does, or nothing does.</summary>
    public static string? GenreOf(TeiDocument document) => document.Memorandum.Record.Type is null ? document.Genre : null;

    public static string GenreScheme(TeiDocument document) => document.Id + ".genre";

    public static void Write(TeiXml xml, TeiDocument document)
    {
        xml.Start("encodingDesc").Line();
        WriteProgram(xml, document.Memorandum);
        xml.Start("editorialDecl").Line();
        Declare(xml, "interpretation", "The brackets that editors printed stay in the text; the element of each mark stands between them. Its kind is judged by its form and its neighbours; cert=\"low\" where both are poor.");
        Declare(xml, "correction", "Nothing is corrected. The word before a mark that doubts it is sic or unclear; how far the doubt reaches is not printed, hence cert=\"low\".");
        Declare(xml, "normalization", "Dashes and spelling are the print's; quotation marks are straight unless they were asked for as printed; white space is collapsed, and lines of a paragraph are joined.");
        Declare(xml, "segmentation", "The text content of body/div[@type='text'] is the text of the document, a line for each of its blocks.");
        xml.End().Line();
        WriteTaxonomies(xml, document);
        xml.End().Line();
    }

    private static void Declare(TeiXml xml, string name, string text) => xml.Start(name).Element("p", text).End().Line();

    public static void WriteProgram(TeiXml xml, Memorandum? memorandum)
    {
        xml.Start("appInfo").Start("application").Attribute("ident", "Archive.Memoranda").Attribute("version", Version).Element("label", "Archive.Memoranda");
        if (SourceName.Of(memorandum?.Source) is { } source)
        {
            xml.Start("desc").Attribute("type", "source").Text(source).End();
        }

        if (memorandum is not null)
        {
            xml.Start("desc").Attribute("type", "layout").Text(NameOf(memorandum.Layout)).End();
        }

        xml.End().End().Line();
    }

    private static string NameOf(DocumentLayout layout) => layout switch
    {
        DocumentLayout.Download => "downloaded file",
        DocumentLayout.WebPage => "page of the site",
        DocumentLayout.LegacyWebPage => "page of the site before 2022",
        _ => "text alone",
    };

    private static void WriteTaxonomies(TeiXml xml, TeiDocument document)
    {
        var classifications = ClassificationsOf(document.Memorandum);
        var hasGenre = GenreOf(document) is not null;
        if (classifications.Count == 0 && !hasGenre)
        {
            return;
        }

        xml.Start("classDecl").Line();
        if (classifications.Count > 0)
        {
            WriteClassifications(xml, document, classifications);
        }

        if (hasGenre)
        {
            xml.Start("taxonomy").Attribute("xml:id", GenreScheme(document)).Element("desc", "What the title or the heading calls the document.").End().Line();
        }

        xml.End().Line();
    }

    private static void WriteClassifications(TeiXml xml, TeiDocument document, List<string> classifications)
    {
        xml.Start("taxonomy").Attribute("xml:id", document.Id + ".classification").Line();
        for (var index = 0; index < classifications.Count; index++)
        {
            xml.Start("category").Attribute("xml:id", CategoryId(document, index)).Element("catDesc", classifications[index]).End().Line();
        }

        xml.End().Line();
    }
}
