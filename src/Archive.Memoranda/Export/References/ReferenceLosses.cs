namespace Archive.Memoranda.Export.References;

/// <summary>What no format for references has a place for.</summary>
/// <remarks>Dates are written as days and places in the text not at all, in every format: neither is listed, unless a day is guessed.</remarks>
internal sealed class ReferenceLosses
{
    private readonly List<ExportLoss> _losses = [];

    private ReferenceLosses()
    {
    }

    /// <summary>What of a memorandum is lost.</summary>
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="hasUnits">Whether the format has the units of the locator one by one.</param>
    public static ValueList<ExportLoss> Of(Memorandum memorandum, bool hasUnits)
    {
        var losses = new ReferenceLosses();
        losses.AddRecord(memorandum);
        losses.AddHeader(memorandum);
        if (memorandum.Citation is { } citation)
        {
            losses.AddCitation(memorandum, citation, hasUnits);
        }

        losses.AddText(memorandum);
        return losses._losses.ToValueList();
    }

    private void AddRecord(Memorandum memorandum)
    {
        var (record, citation) = (memorandum.Record, memorandum.Citation);
        Add("source", memorandum.Source is not null && (citation?.RecordId ?? record.RecordId) is not null, "the name of the source, since the id is made of the number");
        Add("layout", memorandum.Layout != default, "the kind of page that the text is of");
        Add("record/credits", record.Credits is not null, "the line of thanks to a donor");
        Add("record/contents", !record.Contents.IsEmpty, "what the file holds, beside the language of the text");
        Add("record/source", record.Source is not null, "the source line as printed; its parts are written");
        Add("record/originalArchives", !record.OriginalArchives.IsEmpty && (record.OriginalArchives.Count > 1 || citation is { Sources.IsEmpty: false }), "the catalogue's names of the archives, beside the one that is written");
        Add("record/rights", record.Rights is not null, "the statement of rights");
        Add("record/uploaded", record.Uploaded is not null, "the day of the upload");
        Add("record/recordId", record.RecordId is { } number && citation?.RecordId is { } cited && number != cited, "the catalogue's number, where the citation's is another one");
        Add("record/donors", !record.Donors.IsEmpty, "the donors");
        var dates = ReferenceDates.Of(memorandum);
        Add("date", ((dates.Issued?.Guess ?? DateGuess.None) | (dates.Written?.Guess ?? DateGuess.None)) != DateGuess.None, "that a date is partly guessed, its century or which number is the day");
        for (var at = 0; at < record.Authors.Count; at++)
        {
            Add($"record/authors[{at}]", LifeDates.Without(record.Authors[at]).Length < record.Authors[at].Length, "years of life and another name in brackets");
        }

        Add("record/summary", HasTag(record.Summary), "elements in angle brackets; other words in them stand in ‹ ›");
        Add("record/title", HasTag(memorandum.Title), "elements in angle brackets; other words in them stand in ‹ ›");
    }

    private void AddHeader(Memorandum memorandum)
    {
        if (memorandum.Header is { } header)
        {
            Add("header/diarist", header.Diarist is not null && !memorandum.Record.Authors.IsEmpty, "whose diary it is, since the catalogue names the author");
            Add("header/office", header.Office is not null, "the issuing office");
            Add("header/classification", header.Classification is { } printed && memorandum.Record.Classification is { } recorded && printed != recorded, "the classification as printed, where the record has another one");
            Add("header/copy", header.Copy is not null, "the number of the copy");
            Add("header/heading", header.Heading is not null && memorandum.Title is not null, "the document's own title, since the archive gives it one");
            Add("header/handling", !header.Handling.IsEmpty, "what else the head says");
        }
    }

    private void AddCitation(Memorandum memorandum, Citation citation, bool hasUnits)
    {
        var record = memorandum.Record;
        Add("citation/text", true, "the citation as printed; its parts are written");
        Add("citation/title", record.Title is { } title && citation.Title is { } cited && title != cited, "the citation's title, where the record has another one");
        Add("citation/date", record.Date is { } date && citation.Date is { } day && (date.Start, date.End) != (day.Start, day.End), "the citation's date, where the record has another one");
        Add("citation/url", !string.IsNullOrWhiteSpace(citation.Url) && WebAddress.Of(citation.Url) is null, "an address that is not of the web");
        var written = ReferencePlace.Of(memorandum);
        for (var at = 0; at < citation.Sources.Count; at++)
        {
            var source = citation.Sources[at];
            var path = $"citation/sources[{at}]";
            if (!ReferenceEquals(source, written.Source))
            {
                Add(path, true, "the parts of a further source; a note has it as printed");
                continue;
            }

            Add(path + "/repository", source.Repository is { } archive && (archive.Text != written.Archive || archive.Name is { } name && name != written.Archive), "the archive's name, beside the form of it that is written");
            Add(path + "/locator", !source.Locator.IsEmpty, hasUnits ? "labels, leaves and second values of the units; the locator has them as printed" : "the units one by one; the locator has them as printed");
        }

        AddContributions(citation);
    }

    private void AddContributions(Citation citation)
    {
        for (var at = 0; at < citation.Contributions.Count; at++)
        {
            var contribution = citation.Contributions[at];
            var isTranslator = contribution.Role == ContributorRole.Translator;
            Add($"citation/contributions[{at}]/language", contribution.Language is not null, "the language that was translated from");
            Add($"citation/contributions[{at}]/affiliation", isTranslator && contribution.Affiliation is not null, "the institution of a translator");
        }
    }

    private void AddText(Memorandum memorandum)
    {
        Add("body", !memorandum.Blocks.IsEmpty, "the text of the document: a reference holds none of it");
        AddEach("editorial", memorandum.Editorial.Count, "the mark of an editor");
        var authors = DocumentAuthors.Of(memorandum).Names;
        var namesAuthor = memorandum.Record.Authors.IsEmpty && !authors.IsEmpty && memorandum.Signatures.Any(signature => signature.Name == authors[0]);
        for (var at = 0; at < memorandum.Signatures.Count; at++)
        {
            Add($"signatures[{at}]", !namesAuthor || memorandum.Signatures[at].Office is not null, namesAuthor ? "the office of who signed" : "who signed, since the author is known otherwise");
        }

        AddEach("endMatter", memorandum.EndMatter.Count, "what follows the signatures");
        AddEach("footnotes", memorandum.Footnotes.Count, "a note");
        AddEach("enclosures", memorandum.Enclosures.Count, "a document inside the document");
        AddEach("unrecognized", memorandum.Unrecognized.Count, "text that no rule claimed");
        AddEach("diagnostics", memorandum.Diagnostics.Count, "what was found while reading");
    }

    private static bool HasTag(string? text) => text is not null && text.Contains('<', StringComparison.Ordinal) && PlainValue.Of(text) is var plain && (plain is null || !plain.Contains('<', StringComparison.Ordinal));

    private void AddEach(string path, int count, string what)
    {
        for (var at = 0; at < count; at++)
        {
            _losses.Add(new($"{path}[{at}]", what));
        }
    }

    private void Add(string path, bool isLost, string what)
    {
        if (isLost)
        {
            _losses.Add(new(path, what));
        }
    }
}
