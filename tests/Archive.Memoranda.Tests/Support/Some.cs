using NodaTime;

namespace Archive.Memoranda.Tests.Support;

/// <summary>Makes values for tests that need one and do not care which.</summary>
/// <remarks>Every part is filled, so that nothing escapes a test by being empty; a test of its own sees to it.</remarks>
internal static class Some
{
    /// <summary>A memorandum with every part, every kind of block and inline, and every optional value.</summary>
    public static Memorandum Memorandum() => new()
    {
        Source = "seeds/some.txt",
        Layout = DocumentLayout.Download,
        Record = Record(),
        Citation = Citation(),
        Header = Header(),
        Blocks = [Heading(), Point(), Turn(), Paragraph("The end.")],
        Editorial = [Mark(EditorialKind.Supplied, "I.V."), Mark(EditorialKind.Omission, "…")],
        Signatures = [Signature()],
        EndMatter = [new Distribution { Text = "1 - Cde. A. A. Gromyko", Span = Span() }, Paragraph("Typed by M.")],
        Footnotes = [Footnote()],
        Enclosures = [Enclosure()],
        Unrecognized = [new Unrecognized { Text = "Menu", Span = Span() }],
        Diagnostics = [Diagnostic()],
        Span = new(0, 4000),
    };

    public static ArchiveRecord Record() => new()
    {
        Date = Date(),
        Title = "From the Diary of N.V. Roshchin",
        Summary = "Conversation between Soviet Ambassador Roshchin and Chinese Premier Zhou Enlai.",
        Credits = "This document was made possible with support from Leon Levy Foundation",
        OriginalLanguages = ["Russian"],
        Contents = ["Translation - English", "Scan - Russian"],
        Authors = ["Roshchin, N. V."],
        People = ["Zhou, Enlai, 1898-1976"],
        Places = ["Beijing"],
        Topics = ["China--Foreign relations--Soviet Union"],
        Source = "AVPRF, f. 0100",
        OriginalArchives = ["Archive of Foreign Policy of the Russian Federation (AVPRF)"],
        Rights = "The History and Public Policy Program welcomes reuse.",
        Uploaded = new LocalDate(2011, 11, 20),
        Type = "Memorandum of Conversation",
        RecordId = "89832",
        Classification = "Top Secret",
        Donors = ["Leon Levy Foundation"],
        FieldSpans = [new("title", Span()), new("originalLanguages", new(60, 7))],
        Span = Span(),
    };

    public static Citation Citation() => new()
    {
        Text = "\"From the Diary\", November 10, 1949, Wilson Center Digital Archive, AVPRF, f. 0100, ll. 81-85.",
        Title = "From the Diary",
        Date = Date(),
        Publisher = "Wilson Center Digital Archive",
        Sources = [Source()],
        Notes = ["Reprinted in Andrei Ledovskii, Sovetsko-Kitaiskie Otnosheniia, pp. 116-120"],
        Contributions = [Contribution(), Contribution() with { Role = ContributorRole.Obtainer, Affiliation = null }],
        Url = "https://digitalarchive.wilsoncenter.org/document/117886",
        RecordId = "117886",
        FieldSpans = [new("title", Span())],
        Span = Span(),
    };

    public static ArchivalSource Source() => new()
    {
        Text = "AVPRF, f. 0100, ll. 81-85, 2ob",
        Repository = new Repository
        {
            Text = "AVPRF",
            Abbreviation = "AVPRF",
            Name = "Archive of Foreign Policy of the Russian Federation",
            Span = Span(),
        },
        Locator =
        [
            new() { Unit = LocatorUnitKind.Fond, Label = "f.", Value = "0100" },
            new() { Unit = LocatorUnitKind.Shelfmark, Value = "B 136/59748" },
            new() { Unit = LocatorUnitKind.List, Label = "ll.", Value = "81-85, 2ob", Ranges = [new("81", "85"), new("2ob", "2ob")] },
        ],
        FieldSpans = [new("locator[0]", Span())],
        Span = Span(),
    };

    public static Contribution Contribution() => new()
    {
        Role = ContributorRole.Translator,
        Name = "David Wolff",
        Agency = "CWIHP",
        Language = "Russian",
        Affiliation = "National Security Archive",
        Span = Span(),
    };

    public static Header Header() => new()
    {
        Diarist = "N. V. ROSHCHIN",
        Office = "Embassy of the USSR in the PRC",
        Classification = "Top Secret",
        Copy = "4",
        Number = "65",
        Date = Date(),
        Heading = "Memorandum of Conversation",
        Addressees = ["Comrade A. Ia. Vyshinskii"],
        Handling = ["Making copies is prohibited", "Beijing"],
        FieldSpans = [new("diarist", Span()), new("diarist", new(80, 4))],
        Span = Span(),
    };

    public static ArchiveDate Date() => new("6.V.51", new(1951, 5, 6), new(1951, 5, 6), DatePrecision.Day, DateGuess.Century | DateGuess.Order);

    public static Heading Heading() => new() { Text = "THE NATIONAL QUESTION", Span = Span() };

    public static NumberedPoint Point() => new()
    {
        Label = Label(),
        Style = PointStyle.Arabic,
        Numbers = [3, 4],
        Blocks =
        [
            ParagraphWithMark(),
            new NumberedPoint { Label = new("a)", PointStyle.Letter, [1]), Style = PointStyle.Letter, Numbers = [1], Span = Span() },
        ],
        Span = Span(),
    };

    public static PointLabel Label() => new("3, 4.", PointStyle.Arabic, [3, 4]);

    public static Turn Turn() => new() { Speaker = "Comrade Stalin", Blocks = [Paragraph("We agree.")], Span = Span() };

    public static Paragraph Paragraph(string text) => new() { Text = text, Span = Span() };

    public static Paragraph ParagraphWithMark() => new()
    {
        Text = "Com. [I.V.] Kovalev",
        Runs =
        [
            new TextRun { Text = "Com. ", Span = new(100, 5) },
            new MarkRun { Text = "[I.V.]", Mark = Mark(EditorialKind.Supplied, "I.V."), Span = new(105, 6) },
            new TextRun { Text = " Kovalev", Span = new(111, 8) },
        ],
        Span = new(100, 19),
    };

    public static EditorialMark Mark(EditorialKind kind, string text) => new() { Kind = kind, Text = text, Span = Span(), Line = 49, Column = 122 };

    public static Signature Signature() =>
        new() { Office = "USSR Ambassador to the PRC", Name = "N. Roshchin", FieldSpans = [new("name", Span())], Span = Span() };

    public static Footnote Footnote() => new() { Mark = "1", Text = "So in the original.", Span = Span() };

    public static Enclosure Enclosure() => new()
    {
        Header = Header(),
        Blocks = [Paragraph("Enclosed."), Point()],
        Signatures = [Signature()],
        EndMatter = [Paragraph("Copied.")],
        Footnotes = [Footnote()],
        Span = Span(),
    };

    public static Diagnostic Diagnostic() =>
        new() { Code = "MEM5001", Severity = Severity.Warning, Message = "A bracket is not closed.", Path = "body/points[2]/label", Fix = Fix(), Span = new(12, 0), Line = 1, Column = 13 };

    public static Fix Fix() => new() { Title = "Close it", IsSuggestion = true, Edits = [new() { Span = new(12, 3), Text = "]" }] };

    public static TextSpan Span() => new(12, 34);
}
