namespace Archive.Memoranda.Export.References;

/// <summary>What no format for references has a place for.</summary>
internal static class ReferenceLosses
{
    public static List<ExportLoss> Of(Memorandum memorandum)
    {
        var losses = new List<ExportLoss>();
        AddRecord(losses, memorandum.Record);
        AddHeader(losses, memorandum.Header);
        if (memorandum.Citation is { } citation)
        {
            Add(losses, "citation/url", !string.IsNullOrWhiteSpace(citation.Url) && WebAddress.Of(citation.Url) is null, "an address that is not of the web is not written");
            Add(losses, "citation/title", memorandum.Record.Title is { } title && citation.Title is { } cited && title != cited, "the citation's title, where the record has another one");
            Add(losses, "citation/date", memorandum.Record.Date is { } date && citation.Date is { } day && (date.Start, date.End) != (day.Start, day.End), "the citation's date, where the record has another one");
            AddContributions(losses, citation);
        }

        Add(losses, "body", !memorandum.Blocks.IsEmpty, "the text of the document: a reference holds none of it");
        AddEach(losses, "editorial", memorandum.Editorial.Count, "the mark of an editor");
        var namesAuthor = memorandum.Record.Authors.IsEmpty && memorandum.Header?.Diarist is null;
        for (var at = 0; at < memorandum.Signatures.Count; at++)
        {
            Add(losses, $"signatures[{at}]", !namesAuthor || memorandum.Signatures[at].Office is not null, namesAuthor ? "the office of who signed" : "who signed, since the author is known otherwise");
        }

        AddEach(losses, "endMatter", memorandum.EndMatter.Count, "what follows the signatures");
        AddEach(losses, "footnotes", memorandum.Footnotes.Count, "a note");
        AddEach(losses, "enclosures", memorandum.Enclosures.Count, "a document inside the document");
        AddEach(losses, "unrecognized", memorandum.Unrecognized.Count, "text that no rule claimed");
        return losses;
    }

    private static void AddRecord(List<ExportLoss> losses, ArchiveRecord record)
    {
        Add(losses, "record/credits", record.Credits is not null, "the line of thanks to a donor");
        Add(losses, "record/donors", !record.Donors.IsEmpty, "the donors");
        Add(losses, "record/rights", record.Rights is not null, "the statement of rights");
        Add(losses, "record/uploaded", record.Uploaded is not null, "the day of the upload");
    }

    private static void AddHeader(List<ExportLoss> losses, Header? header)
    {
        if (header is not null)
        {
            Add(losses, "header/office", header.Office is not null, "the issuing office");
            Add(losses, "header/copy", header.Copy is not null, "the number of the copy");
            Add(losses, "header/handling", !header.Handling.IsEmpty, "what else the head says");
        }
    }

    private static void AddContributions(List<ExportLoss> losses, Citation citation)
    {
        for (var at = 0; at < citation.Contributions.Count; at++)
        {
            var contribution = citation.Contributions[at];
            var isTranslator = contribution.Role == ContributorRole.Translator;
            Add(losses, $"citation/contributions[{at}]/language", contribution.Language is not null, "the language that was translated from");
            Add(losses, $"citation/contributions[{at}]/affiliation", isTranslator && contribution.Affiliation is not null, "the institution of a translator");
        }
    }

    private static void AddEach(List<ExportLoss> losses, string path, int count, string what)
    {
        for (var at = 0; at < count; at++)
        {
            losses.Add(new($"{path}[{at}]", what));
        }
    }

    private static void Add(List<ExportLoss> losses, string path, bool isLost, string what)
    {
        if (isLost)
        {
            losses.Add(new(path, what));
        }
    }
}
