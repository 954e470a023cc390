namespace Archive.Memoranda.Export.References;

/// <summary>A memorandum as a bibliography sees it: what the formats for references write, each in its own words.</summary>
/// <remarks>
/// Every text in it fits on one line (<see cref="PlainValue"/>). What the memorandum does not say is null or empty. Author is whom the archive's catalogue names, else whose
/// diary the document is from, else who signed it.
/// </remarks>
internal sealed class Reference
{
    // Documents in these languages print Hungarian, Japanese and Western names side by side, and which name is the family's cannot be seen.
    private static readonly string[] UnclearOrders = ["hu", "ja"];

    private Reference(Memorandum memorandum, string id)
    {
        var citation = memorandum.Citation;
        var record = memorandum.Record;
        Id = id;
        Title = PlainValue.Of(memorandum.Title) ?? PlainValue.Of(memorandum.Header?.Heading);
        OriginalLanguages = Values(record.OriginalLanguages);
        IsOrderKnown = !OriginalLanguages.Exists(static name => Array.IndexOf(UnclearOrders, LanguageTag.Of(name)) >= 0);
        Authors = AuthorsOf(memorandum);
        Recipients = Names(memorandum.Header?.Addressees ?? default, IsOrderKnown);
        (Translators, Contributors) = ([], []);
        foreach (var contribution in citation?.Contributions ?? default)
        {
            Add(contribution.Role == ContributorRole.Translator ? Translators : Contributors, NameReader.Read(contribution.Name));
        }

        Issued = Dated(record.Date) ?? Dated(citation?.Date) ?? Dated(memorandum.Header?.Date);
        Written = Dated(memorandum.Header?.Date) is { } written && (Issued is not { } issued || (written.Start, written.End) != (issued.Start, issued.End)) ? written : null;
        Place = ReferencePlace.Of(memorandum);
        Platform = PlainValue.Of(citation?.Publisher);
        Url = WebAddress.Of(citation?.Url);
        Number = PlainValue.Of(citation?.RecordId) ?? PlainValue.Of(record.RecordId);
        Language = LanguageTag.OfText(record.Contents);
        Genre = ReferenceGenre.Of(memorandum, Title);
        Abstract = PlainValue.Of(record.Summary);
        Subjects = [.. Values(record.Topics).Concat(Values(record.Places)).Concat(Values(record.People)).Distinct(StringComparer.Ordinal)];
        Notes = ReferenceNotes.Of(memorandum);
    }

    public string Id { get; }

    public string? Title { get; }

    public List<ReferenceName> Authors { get; }

    public List<ReferenceName> Recipients { get; }

    public List<ReferenceName> Translators { get; }

    /// <summary>Who contributed, obtained, transcribed, provided or edited the document; <see cref="Notes"/> say who did what. An editor of today must not stand for the author.</summary>
    public List<ReferenceName> Contributors { get; }

    public ArchiveDate? Issued { get; }

    /// <summary>The day of the writing, where it is another one.</summary>
    public ArchiveDate? Written { get; }

    public ReferencePlace Place { get; }

    public string? Platform { get; }

    public string? Url { get; }

    public string? Number { get; }

    /// <summary>The tag of the text at hand.</summary>
    public string? Language { get; }

    /// <summary>The languages of the original by their names.</summary>
    public List<string> OriginalLanguages { get; }

    public string? Genre { get; }

    public string? Abstract { get; }

    public List<string> Subjects { get; }

    public List<string> Notes { get; }

    private bool IsOrderKnown { get; }

    public static Reference Of(Memorandum memorandum, MemorandumIds ids) => new(memorandum, ids.Take(memorandum));

    private List<ReferenceName> AuthorsOf(Memorandum memorandum)
    {
        var authors = Names(memorandum.Record.Authors, IsOrderKnown);
        if (authors.Count == 0)
        {
            Add(authors, NameReader.Read(memorandum.Header?.Diarist, IsOrderKnown));
        }

        if (authors.Count == 0)
        {
            foreach (var signature in memorandum.Signatures)
            {
                Add(authors, NameReader.Read(signature.Name, IsOrderKnown));
            }
        }

        return authors;
    }

    private static List<ReferenceName> Names(ValueList<string> texts, bool isOrderKnown)
    {
        var names = new List<ReferenceName>(texts.Count);
        foreach (var text in texts)
        {
            Add(names, NameReader.Read(text, isOrderKnown));
        }

        return names;
    }

    private static void Add(List<ReferenceName> names, ReferenceName? name)
    {
        // Few, except where somebody made a list to be slow in.
        if (name is { } read && (names.Count > 50 || !names.Contains(read)))
        {
            names.Add(read);
        }
    }

    private static List<string> Values(ValueList<string> texts)
    {
        var values = new List<string>(texts.Count);
        foreach (var text in texts)
        {
            if (PlainValue.Of(text) is { } value)
            {
                values.Add(value);
            }
        }

        return values;
    }

    // The default value of a date is none, and bibliographies have no years before the first.
    private static ArchiveDate? Dated(ArchiveDate? date) => date is { Start.Year: > 0 } given && (given.Text.Length > 0 || given.Start.Year > 1) ? given : null;
}
