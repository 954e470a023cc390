namespace Archive.Memoranda.Export.References;

/// <summary>A memorandum as a bibliography sees it: what the formats for references write, each in its own words.</summary>
/// <remarks>
/// <para>One is made for an output and filled anew for each memorandum, so that nothing is allocated but the values. Every text in it fits on one line
/// (<see cref="PlainValue"/>). What the memorandum does not say is null or empty.</para>
/// <para>Authors are those of <see cref="DocumentAuthors"/>.</para>
/// </remarks>
/// <param name="hasRoom">Whether the format has fields for recipients and languages of the original; else the notes name them.</param>
internal sealed class Reference(bool hasRoom)
{
    // Comparing a name or a subject with all before it is fast for the few that there are, and slow for whoever makes a list of thousands.
    private const int MostCompared = 50;

    // Every page of the archive is on its platform, also one that prints no citation.
    private const string Archive = "Wilson Center Digital Archive";

    private readonly MemorandumIds _ids = new();

    public bool HasRoom => hasRoom;

    public string Id { get; private set; } = "";

    public string? Title { get; private set; }

    public List<ReferenceName> Authors { get; } = [];

    /// <summary>To whom the head says that it goes.</summary>
    public List<ReferenceName> Recipients { get; } = [];

    /// <summary>Whether recipients are a field beside the author. It is letters that have them: of other documents, and where a covering letter names them, who sent is not who wrote, and <see cref="Notes"/> name them.</summary>
    public bool HasRecipients { get; private set; }

    public List<ReferenceName> Translators { get; } = [];

    /// <summary>Who contributed, obtained, transcribed, provided or edited the document; <see cref="Notes"/> say who did what. An editor of today must not stand for the author.</summary>
    public List<ReferenceName> Contributors { get; } = [];

    public ReferenceDates Dates { get; private set; }

    public ReferencePlace Place { get; private set; }

    public string? Platform { get; private set; }

    public string? Url { get; private set; }

    public string? Number { get; private set; }

    /// <summary>The tag of the text at hand.</summary>
    public string? Language { get; private set; }

    /// <summary>The languages of the original by their names.</summary>
    public List<string> OriginalLanguages { get; } = [];

    public string? Genre { get; private set; }

    public string? Abstract { get; private set; }

    public List<string> Subjects { get; } = [];

    public List<string> Notes { get; } = [];

    /// <param name="memorandum">The memorandum.</param>
    /// <param name="id">Its id; null for the next that the output has for it.</param>
    public void Fill(Memorandum memorandum, string? id = null)
    {
        var (record, citation) = (memorandum.Record, memorandum.Citation);
        Clear();
        Id = id ?? _ids.Take(memorandum);
        Title = TitleOf(memorandum);
        Add(OriginalLanguages, record.OriginalLanguages);
        var authors = DocumentAuthors.Of(memorandum);
        AddNames(memorandum, authors.Names);
        Dates = ReferenceDates.Of(memorandum);
        Place = ReferencePlace.Of(memorandum);
        Platform = PlainValue.Of(citation?.Publisher) ?? (memorandum.Layout == DocumentLayout.Body ? null : Archive);
        Url = WebAddress.Of(citation?.Url);
        Number = PlainValue.Of(citation?.RecordId) ?? PlainValue.Of(record.RecordId);
        Language = LanguageTag.OfText(record.Contents);
        Genre = ReferenceGenre.Of(memorandum, Title);
        HasRecipients = HasRoom && !authors.AreOfEnclosure && Correspondence.Is(Genre);
        Abstract = PlainValue.Of(record.Summary);
        Add(Subjects, record.Topics);
        Add(Subjects, record.Places);
        Add(Subjects, record.People);
        ReferenceNotes.Add(memorandum, this);
    }

    private void Clear()
    {
        Authors.Clear();
        Recipients.Clear();
        Translators.Clear();
        Contributors.Clear();
        OriginalLanguages.Clear();
        Subjects.Clear();
        Notes.Clear();
    }

    // The mark of a note that a title ends with is no part of what the document is called.
    private static string? TitleOf(Memorandum memorandum)
    {
        var title = PlainValue.Of(memorandum.Title) ?? PlainValue.Of(memorandum.Header?.Heading);
        foreach (var note in memorandum.Footnotes.AsSpan()[..Math.Min(memorandum.Footnotes.Count, MostCompared)])
        {
            if (title is [.., ']'] && title.AsSpan()[..^1].EndsWith(note.Mark, StringComparison.Ordinal) && title.AsSpan()[..^(note.Mark.Length + 1)] is [.. var bare, '['] && bare.TrimEnd() is { Length: > 0 } rest)
            {
                return rest.ToString();
            }
        }

        return title;
    }

    private void AddNames(Memorandum memorandum, ValueList<string> authors)
    {
        var order = OrderOfNames();
        foreach (var author in authors)
        {
            Add(Authors, author, order);
        }

        foreach (var addressee in memorandum.Header?.Addressees ?? default)
        {
            Add(Recipients, addressee, order);
        }

        foreach (var contribution in memorandum.Citation?.Contributions ?? default)
        {
            Add(contribution.Role == ContributorRole.Translator ? Translators : Contributors, contribution.Name);
        }
    }

    // Documents in Hungarian and Japanese print names of these languages and Western ones side by side, and which name is the family's cannot be seen.
    private NameOrder OrderOfNames()
    {
        foreach (var language in OriginalLanguages)
        {
            if (LanguageTag.Of(language) is "hu" or "ja")
            {
                return NameOrder.Unknown;
            }
        }

        return OriginalLanguages.Count == 0 ? NameOrder.Doubtful : NameOrder.GivenFirst;
    }

    private static void Add(List<ReferenceName> names, string? text, NameOrder order = NameOrder.GivenFirst)
    {
        if (NameReader.Read(text, order) is { } name && (names.Count > MostCompared || !names.Contains(name)))
        {
            names.Add(name);
        }
    }

    private static void Add(List<string> values, ValueList<string> texts)
    {
        foreach (var text in texts)
        {
            if (PlainValue.Of(text) is { } value && (values.Count > MostCompared || !values.Contains(value)))
            {
                values.Add(value);
            }
        }
    }
}
