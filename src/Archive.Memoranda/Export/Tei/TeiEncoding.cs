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

    public static void Write(TeiXml xml, TeiDocument document)
    {
        xml.Start("encodingDesc").Line();
        WriteProgram(xml, document.Memorandum.Source);
        xml.Start("editorialDecl").Line();
        xml.Element("p", "The brackets that editors printed stay in the text; the element of each mark stands between them. Its kind is judged by its form and its neighbours; cert=\"low\" where both are poor.").Line();
        xml.Element("p", "The text content of body/div[@type='text'] is the text of the document, a line for each of its blocks.").Line();
        xml.End().Line();
        WriteTaxonomy(xml, document);
        xml.End().Line();
    }

    public static void WriteProgram(TeiXml xml, string? source)
    {
        xml.Start("appInfo").Start("application").Attribute("ident", "Archive.Memoranda").Attribute("version", Version).Element("label", "Archive.Memoranda");
        if (source is not null)
        {
            xml.Element("desc", source);
        }

        xml.End().End().Line();
    }

    private static void WriteTaxonomy(TeiXml xml, TeiDocument document)
    {
        var classifications = ClassificationsOf(document.Memorandum);
        if (classifications.Count == 0)
        {
            return;
        }

        xml.Start("classDecl").Start("taxonomy").Attribute("xml:id", document.Id + ".classification").Line();
        for (var index = 0; index < classifications.Count; index++)
        {
            xml.Start("category").Attribute("xml:id", CategoryId(document, index)).Element("catDesc", classifications[index]).End().Line();
        }

        xml.End().End().Line();
    }
}
