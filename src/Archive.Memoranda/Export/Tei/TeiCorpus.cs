namespace Archive.Memoranda.Export;

/// <summary>The frame of several memoranda: a header that says what they have in common.</summary>
internal static class TeiCorpus
{
    public const string Namespace = "http://www.tei-c.org/ns/1.0";

    public static void Open(TeiXml xml, TeiOptions options)
    {
        xml.Declaration();
        xml.Start("teiCorpus").Attribute("xmlns", Namespace).Line();
        xml.Start("teiHeader").Attribute("xml:lang", "en").Line().Start("fileDesc").Line();
        xml.Start("titleStmt").Element("title", options.CorpusTitle);
        xml.Start("respStmt").Element("resp", "automatic structural encoding").Element("name", TeiEncoding.Program).End().End().Line();
        xml.Start("publicationStmt").Element("p", "Each document says where it is published.").End().Line();
        xml.Start("sourceDesc").Element("p", "Each document says where its original lies.").End().Line();
        xml.End().Line().Start("encodingDesc");
        TeiEncoding.WriteProgram(xml, memorandum: null);
        xml.End().Line().End().Line();
    }

    public static void Close(TeiXml xml) => xml.End().Line();
}
