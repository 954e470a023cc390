namespace Archive.Memoranda.Export;

/// <summary>The header of a document: what it is, who made it, where the original lies.</summary>
internal static class TeiHeader
{
    private const string Archive = "Wilson Center Digital Archive";

    public static void Write(TeiXml xml, TeiDocument document)
    {
        xml.Start("teiHeader").Attribute("xml:lang", "en").Line().Start("fileDesc").Line();
        WriteTitle(xml, document);
        WritePublication(xml, document.Memorandum);
        WriteNotes(xml, document.Memorandum);
        TeiSource.Write(xml, document);
        xml.End().Line();
        TeiEncoding.Write(xml, document);
        TeiProfile.Write(xml, document);
        xml.End().Line();
    }

    private static void WriteTitle(TeiXml xml, TeiDocument document)
    {
        var (memorandum, record) = (document.Memorandum, document.Memorandum.Record);
        xml.Start("titleStmt").Line();
        WriteTitles(xml, document);
        foreach (var author in DocumentAuthors.Of(memorandum).Names)
        {
            xml.Start("author").Attribute("ref", document.People.ReferenceTo(author)).Text(author).End().Line();
        }

        xml.LineOf("funder", record.Donors.IsEmpty ? record.Credits : null);
        foreach (var donor in record.Donors)
        {
            xml.LineOf("funder", donor);
        }

        document.Editors.Write(xml);
        xml.Start("respStmt").Element("resp", "automatic structural encoding").Element("name", TeiEncoding.Program).End().Line();
        xml.End().Line();
    }

    private static void WriteTitles(TeiXml xml, TeiDocument document)
    {
        var memorandum = document.Memorandum;
        xml.LineOf("title", document.Title, (memorandum.Title ?? memorandum.Header?.Heading) is null ? "desc" : "main");
        if (memorandum.Citation?.Title is { } cited && !string.Equals(cited, document.Title, StringComparison.Ordinal))
        {
            xml.LineOf("title", cited, "alt");
        }
    }

    private static void WritePublication(TeiXml xml, Memorandum memorandum)
    {
        var (record, citation) = (memorandum.Record, memorandum.Citation);
        xml.Start("publicationStmt").Line().LineOf("publisher", citation?.Publisher ?? Archive);
        xml.LineOf("idno", citation?.RecordId ?? record.RecordId, "WCDA");
        if (citation?.RecordId is not null && !string.Equals(citation.RecordId, record.RecordId, StringComparison.Ordinal))
        {
            xml.LineOf("idno", record.RecordId, "record");
        }

        xml.LineOf("idno", citation?.Url, "URI");
        if (record.Uploaded is { } day)
        {
            var uploaded = DateForm.Day(day);
            xml.Start("date").Attribute("type", "uploaded").Attribute("when", DateForm.IsSayable(day) ? uploaded : null).Text(uploaded).End().Line();
        }

        if (record.Rights is { } rights)
        {
            xml.Start("availability").Element("p", rights).End().Line();
        }

        xml.End().Line();
    }

    private static void WriteNotes(TeiXml xml, Memorandum memorandum)
    {
        var notes = memorandum.Citation?.Notes ?? default;
        var (contents, archives) = (memorandum.Record.Contents, memorandum.Record.OriginalArchives);

        // Where donors are named one by one, what thanks them is a sentence and no name.
        var credits = memorandum.Record.Donors.IsEmpty ? null : memorandum.Record.Credits;
        if (notes.IsEmpty && contents.IsEmpty && archives.IsEmpty && credits is null)
        {
            return;
        }

        xml.Start("notesStmt").Line();
        WriteEach(xml, notes, "citation");
        WriteEach(xml, contents, "contents");
        WriteEach(xml, archives, "originalArchive");
        xml.LineOf("note", credits, "credits");
        xml.End().Line();
    }

    private static void WriteEach(TeiXml xml, ValueList<string> texts, string type)
    {
        foreach (var text in texts)
        {
            xml.LineOf("note", text, type);
        }
    }
}
