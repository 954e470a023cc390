namespace Archive.Memoranda;

/// <summary>What rules about the citation find.</summary>
internal static class CitationDescriptors
{
    private const string Whole =
        "\"Memorandum of Conversation with the Harbour Master of Port Sable\", March 4, 1953, Wilson Center Digital Archive, AVPRF, f. 0100, op. 42, d. 19, ll. 81-85. Translated by Adam Lomnic. https://digitalarchive.wilsoncenter.org/document/999001";

    public static readonly DiagnosticDescriptor Missing = new(
        "MEM2006", Severity.Warning, "Citation missing", "The page has no citation.",
        "Nothing says where the original lies and how the document is to be cited.")
    {
        Mend = "Put the citation in, with the title, the date, the archive and its locator.",
        Example = "November 4, 1953\n\n**Note on the Lighthouse at Port Sable**\n\nSummary:\n\nThe lighthouse has been repaired.\n\nOriginal Language:\n\nRussian\n\nThe lighthouse was repaired in May.",
        Mended = "November 4, 1953\n\n**Note on the Lighthouse at Port Sable**\n\nCitation:\n\n\"Note on the Lighthouse at Port Sable\", November 4, 1953, Wilson Center Digital Archive, AVPRF, f. 0100, op. 42, d. 19, ll. 81-85.\n\nSummary:\n\nThe lighthouse has been repaired.\n\nOriginal Language:\n\nRussian\n\nThe lighthouse was repaired in May.",
    };

    public static readonly DiagnosticDescriptor DateDiffers = new(
        "MEM2007", Severity.Warning, "Date unlike the citation's", "The citation dates the document {0}, the page {1}.",
        "Whoever cites the document by the one will not find it by the other.")
    {
        Mend = "Find out which is right and put it in both places.",
        Example = Whole.Replace("March 4", "March 14", StringComparison.Ordinal),
        Mended = Whole,
    };

    public static readonly DiagnosticDescriptor NoLocator = new(
        "MEM2008", Severity.Info, "No locator", "The citation names {0} and no place in it.",
        "An archive has millions of files; its name alone does not lead to one.")
    {
        InEdition = Severity.Warning,
        Mend = "Add the units that lead to the original, such as f. 0100, op. 42, d. 19, ll. 81-85.",
        Example = Whole.Replace(", f. 0100, op. 42, d. 19, ll. 81-85", "", StringComparison.Ordinal),
        Mended = Whole,
    };

    public static readonly DiagnosticDescriptor IncompleteLocator = new(
        "MEM2009", Severity.Info, "Incomplete Russian locator", "The locator {0} has no {1}.",
        "A Russian archive finds a document by fond, opis, file and leaf, and asks for all of them.")
    {
        InEdition = Severity.Warning,
        Mend = "Add what is missing.",
        Example = Whole.Replace("op. 42, ", "", StringComparison.Ordinal),
        Mended = Whole,
    };

    public static readonly DiagnosticDescriptor ReversedRange = new(
        "MEM2010", Severity.Warning, "Range runs backwards", "The range {0} ends before it begins.",
        "One of its two numbers is wrong, and with it the place of the original.")
    {
        Mend = "Look the leaves or pages up again.",
        Example = Whole.Replace("81-85", "85-81", StringComparison.Ordinal),
        Mended = Whole,
    };

    public static readonly DiagnosticDescriptor UnreadableRange = new(
        "MEM2011", Severity.Warning, "Unreadable leaves", "{0} can't be read as leaves or pages.",
        "The place of the original is damaged.")
    {
        Mend = "Write numbers, with a hyphen between first and last and commas between several.",
        Example = Whole.Replace("81-85", "8l-85", StringComparison.Ordinal),
        Mended = Whole,
    };

    public static readonly DiagnosticDescriptor WrongNumber = new(
        "MEM2012", Severity.Info, "Label and number disagree", "{0} labels {1}; {2} is the label of {3}.",
        "A reader takes ll. 81 for a range of which one end was lost.")
    {
        InEdition = Severity.Warning,
        Mend = "Write l. and p. for one, ll. and pp. for several.",
        Example = Whole.Replace("ll. 81-85", "l. 81-85", StringComparison.Ordinal),
        Mended = Whole,
        IsFixable = true,
    };

    public static readonly DiagnosticDescriptor UnknownUnit = new(
        "MEM2013", Severity.Info, "Unknown unit", "{0} in the locator has a label that the library does not know; it is kept as a call number.",
        "It can't be searched for as the units of other locators can.")
    {
        Mend = "Use the label that the archive's other locators have; where this is it, nothing is to be done.",
        Example = Whole.Replace("d. 19", "dossier 19", StringComparison.Ordinal),
        Mended = Whole,
    };

    public static readonly DiagnosticDescriptor UnknownArchive = new(
        "MEM2014", Severity.Info, "Unknown archive", "{0} is not the name of an archive that the library knows.",
        "It may be an archive that is new here, or one that is misspelt.")
    {
        Mend = "Check the spelling.",
        Example = Whole.Replace("AVPRF", "AVPFR", StringComparison.Ordinal),
        Mended = Whole,
    };

    public static readonly DiagnosticDescriptor MirrorAddress = new(
        "MEM2015", Severity.Info, "Address of a mirror", "The address leads to {0}, which is not the archive's site but has the form of a copy.",
        "Copies come and go; the archive's own address lasts.")
    {
        Mend = "Give the address at digitalarchive.wilsoncenter.org.",
        Example = Whole.Replace("digitalarchive.wilsoncenter.org", "wilson-center-digital-archive.example.com", StringComparison.Ordinal),
        Mended = Whole,
    };

    public static readonly DiagnosticDescriptor ForeignAddress = new(
        "MEM2016", Severity.Warning, "Address not of the archive", "The address leads to {0}, which is not the archive.",
        "The address of a citation is that of the record in the archive.")
    {
        Mend = "Give the address at digitalarchive.wilsoncenter.org.",
        Example = Whole.Replace("digitalarchive.wilsoncenter.org", "www.example.com", StringComparison.Ordinal),
        Mended = Whole,
    };

    public static readonly DiagnosticDescriptor RecordIdDiffers = new(
        "MEM2017", Severity.Warning, "Address of another record", "The address leads to record {0}; the page says that it is record {1}.",
        "Page and citation belong to two documents.")
    {
        Mend = "Find out which number is the document's.",
        Example = "November 4, 1953\n\nNote on the Lighthouse\n\nThe lighthouse was repaired in May.\n\nDocument Information\n\nSource\n\n\"Note on the Lighthouse,\" November 4, 1953, Wilson Center Digital Archive, AVPRF, f. 0100, op. 42, d. 19, ll. 81-85. https://digitalarchive.wilsoncenter.org/document/999002\n\nRecord ID\n\n999001",
        Mended = "November 4, 1953\n\nNote on the Lighthouse\n\nThe lighthouse was repaired in May.\n\nDocument Information\n\nSource\n\n\"Note on the Lighthouse,\" November 4, 1953, Wilson Center Digital Archive, AVPRF, f. 0100, op. 42, d. 19, ll. 81-85. https://digitalarchive.wilsoncenter.org/document/999001\n\nRecord ID\n\n999001",
    };

    public static readonly DiagnosticDescriptor NoTranslator = new(
        "MEM2018", Severity.Info, "No translator", "The original is in {0} and the text in English, and nobody is named who translated it.",
        "Who translated, and for whom, is part of what a translation is worth.")
    {
        InEdition = Severity.Warning,
        Mend = "Name the translator at the end of the citation.",
        Example = Whole.Replace(" Translated by Adam Lomnic.", "", StringComparison.Ordinal),
        Mended = Whole,
    };

    public static readonly DiagnosticDescriptor ImpossibleDate = new(
        "MEM2019", Severity.Warning, "Impossible date in the citation", "{0} stands where the citation gives the date and is not read as one: {1}.",
        "The part of it that is one is read, and the rest goes to the title.")
    {
        InEdition = Severity.Error,
        Mend = "Write the date that the page bears.",
        Example = Whole.Replace("March 4", "Marhc 4", StringComparison.Ordinal),
        Mended = Whole,
        IsFixable = true,
    };

    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<DiagnosticDescriptor> All =>
    [
        Missing, DateDiffers, NoLocator, IncompleteLocator, ReversedRange, UnreadableRange, WrongNumber, UnknownUnit, UnknownArchive, MirrorAddress, ForeignAddress, RecordIdDiffers, NoTranslator,
        ImpossibleDate,
    ];
}
