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
        foreach (var author in AuthorsOf(memorandum))
        {
            xml.Start("author").Attribute("ref", document.People.ReferenceTo(author)).Text(author).End().Line();
        }

        xml.LineOf("funder", record.Credits);
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

    // Whom the catalogue names; else the diarist; else who signed.
    private static ValueList<string> AuthorsOf(Memorandum memorandum) =>
        !memorandum.Record.Authors.IsEmpty ? memorandum.Record.Authors
        : memorandum.Header?.Diarist is { } diarist ? [diarist]
        : memorandum.Signatures.Select(static signature => signature.Name).OfType<string>().ToValueList();

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
        if (notes.IsEmpty && contents.IsEmpty && archives.IsEmpty)
        {
            return;
        }

        xml.Start("notesStmt").Line();
        WriteEach(xml, notes, "citation");
        WriteEach(xml, contents, "contents");
        WriteEach(xml, archives, "originalArchive");
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
