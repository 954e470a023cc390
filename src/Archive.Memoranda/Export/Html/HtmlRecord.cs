namespace Archive.Memoranda.Export;

/// <summary>What the archive says about the document: the side panel, below the text on a phone.</summary>
internal static class HtmlRecord
{
    public static void Write(HtmlPage page)
    {
        var html = page.Html;
        html.Start("aside", "record").Attribute("id", "record").Attribute("aria-label", "Record and citation").Line();
        if (page.Options.SourceText is not null)
        {
            html.Start("p", "turn-to screen").Start("a").Attribute("href", "#source").Text("Show the source text").End().End().Line();
        }

        if (page.Memorandum.Citation is { } citation)
        {
            HtmlCitation.Write(page, citation);
        }

        WriteRecord(page, page.Memorandum.Record);
        page.Findings.WriteOfRecord();
        html.End().Line();
    }

    private static void WriteRecord(HtmlPage page, ArchiveRecord record)
    {
        var html = page.Html;
        html.Element("h2", "Record").Line();
        var fields = new HtmlFields(page, record);
        fields.Value("Title", "title", record.Title);
        fields.Date("Date", "date", record.Date);
        fields.Value("Type", "type", record.Type);
        fields.Value("Classification", "classification", record.Classification);
        fields.Values(record.Authors.Count == 1 ? "Author" : "Authors", "authors", record.Authors);
        fields.Values("People", "people", record.People);
        fields.Values("Places", "places", record.Places);
        fields.Values("Topics", "topics", record.Topics);
        fields.Values("Original language", "originalLanguages", record.OriginalLanguages);
        fields.Values("Contents", "contents", record.Contents);
        fields.Values("Original archive", "originalArchives", record.OriginalArchives);
        fields.Value("Source", "source", record.Source);
        fields.Value("Record number", "recordId", record.RecordId);
        if (record.Uploaded is { } uploaded)
        {
            fields.Value("Uploaded", "uploaded", DateForm.Day(uploaded));
        }

        fields.Value("Credits", "credits", record.Credits);
        fields.Values("Donors", "donors", record.Donors);
        fields.Value("Rights", "rights", record.Rights);
        if (SourceName.Of(page.Memorandum.Source) is { } source)
        {
            fields.Start("File");
            html.Isolated(source);
            fields.End();
        }

        fields.Start("Read as");
        html.Text(NameOf(page.Memorandum.Layout));
        fields.End();
        fields.Close();
    }

    private static string NameOf(DocumentLayout layout) => layout switch
    {
        DocumentLayout.Download => "a download",
        DocumentLayout.WebPage => "a web page",
        DocumentLayout.LegacyWebPage => "a page of the archive's old site",
        _ => "a document alone",
    };
}
