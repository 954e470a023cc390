namespace Archive.Memoranda;

/// <summary>The catalogue of what can be found in a text, in a dump and in a document.</summary>
/// <remarks>What rules find stands in classes of its own, one for each part of a document, which a program that only parses never loads.</remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public static partial class DiagnosticDescriptors
{
    internal static readonly DiagnosticDescriptor LayoutFound = new(
        "MEM1001", Severity.Info, "Layout recognised", "Read as a {0}: {1}.",
        "Everything else depends on where the parts of a page are looked for.")
    {
        Mend = "Where it is wrong, name the layout in ParserOptions.Layout.",
        Example = "The minister arrived at noon.",
    };

    internal static readonly DiagnosticDescriptor NoTitle = new(
        "MEM1002", Severity.Warning, "No title", "The page prints no title; Title is left empty.",
        "A document without a title can hardly be cited.")
    {
        Mend = "Put the title on a line of its own below the date.",
        Example = "November 4, 1953\n\nSummary:\n\nThe lighthouse has been repaired.\n\nOriginal Language:\n\nRussian\n\nThe lighthouse was repaired in May.",
        Mended = "November 4, 1953\n\n**Note on the Lighthouse at Port Sable**\n\nSummary:\n\nThe lighthouse has been repaired.\n\nOriginal Language:\n\nRussian\n\nThe lighthouse was repaired in May.",
    };

    internal static readonly DiagnosticDescriptor NoDate = new(
        "MEM1003", Severity.Warning, "No date", "The page prints no date line; Date is left empty.",
        "Undated documents fall out of every chronology.")
    {
        Mend = "Put the date on the first line, or a month or a year where that is all that is known.",
        Example = "**Note on the Lighthouse at Port Sable**\n\nSummary:\n\nThe lighthouse has been repaired.\n\nOriginal Language:\n\nRussian\n\nThe lighthouse was repaired in May.",
        Mended = "November 4, 1953\n\n**Note on the Lighthouse at Port Sable**\n\nSummary:\n\nThe lighthouse has been repaired.\n\nOriginal Language:\n\nRussian\n\nThe lighthouse was repaired in May.",
    };

    internal static readonly DiagnosticDescriptor UnreadableDay = new(
        "MEM1004", Severity.Warning, "Unreadable upload date", "{0} stands where the day of the upload is printed and is no date; it is kept as unrecognised text.",
        "The field is a date or nothing.")
    {
        Mend = "Write the day as 2011-11-20.",
        Example = "November 4, 1953\n\nNote on the Lighthouse\n\nThe lighthouse was repaired in May.\n\nDocument Information\n\nOriginal Uploaded Date\n\n2011-11-\n\nRecord ID\n\n999001",
        Mended = "November 4, 1953\n\nNote on the Lighthouse\n\nThe lighthouse was repaired in May.\n\nDocument Information\n\nOriginal Uploaded Date\n\n2011-11-20\n\nRecord ID\n\n999001",
    };

    internal static readonly DiagnosticDescriptor ForeignLine = new(
        "MEM1005", Severity.Warning, "Text before the date line", "{0} stands before the date line and belongs to no part of the page, perhaps to another document; it is kept as unrecognised text.",
        "Pages of the archive sometimes begin with the summary of a related document.")
    {
        Mend = "Take the line out, or move it to the document that it belongs to.",
        Example = "The harbour master asks for a loan.\n\nNovember 4, 1953\n\nNote on the Lighthouse\n\nThe lighthouse was repaired in May.\n\nDocument Information\n\nOriginal Uploaded Date\n\n2011-11-20\n\nRecord ID\n\n999001",
        Mended = "November 4, 1953\n\nNote on the Lighthouse\n\nThe lighthouse was repaired in May.\n\nDocument Information\n\nOriginal Uploaded Date\n\n2011-11-20\n\nRecord ID\n\n999001",
    };

    internal static readonly DiagnosticDescriptor SummaryGuessed = new(
        "MEM1006", Severity.Info, "Summary without a label", "{0} is taken for the summary: it is the last paragraph before the page's labels.",
        "Web pages print the summary after the document without a heading.")
    {
        Mend = "In a text of your own, put the summary after the label Summary:.",
        Example = "March 4, 1953\n\nConversation with the Harbour Master\n\nThe harbour master said that the price of coal had risen twice since the autumn and asked for a loan.\n\nThe harbour master of Port Sable complains about the price of coal.\n\nDocument Information\n\nSource\n\nNational Archives, Prague, Fond 41, Box 7. Translated by Adam Lomnic.\n\nOriginal Uploaded Date\n\n2014-03-07\n\nLanguage\n\nCzech",
    };

    internal static readonly DiagnosticDescriptor NoSource = new(
        "MEM2001", Severity.Warning, "No source", "The citation names no archive, publication or provenance.",
        "Without a source the original can't be found.")
    {
        Mend = "Name the archive and the place in it, or the publication that it is taken from.",
        Example = "\"Note on the Lighthouse at Port Sable\", March 4, 1953, Wilson Center Digital Archive. Translated by Adam Lomnic.",
        Mended = "\"Note on the Lighthouse at Port Sable\", March 4, 1953, Wilson Center Digital Archive, AVPRF, f. 0100, op. 42, d. 19, ll. 81-85. Translated by Adam Lomnic.",
    };

    internal static readonly DiagnosticDescriptor UnreadCitation = new(
        "MEM2002", Severity.Warning, "Citation not read to its end", "{0} in the citation fits no rule; it is kept as unrecognised text.",
        "What is not read is not lost, but it is not data either.")
    {
        Mend = "Look whether a comma or a label is missing in front of it.",
    };

    internal static readonly DiagnosticDescriptor CitationTooLong = new(
        "MEM2003", Severity.Warning, "Citation too long", "The citation is longer than any citation; it is read up to its first {0} characters.",
        "A missing label can make half a document look like a citation.")
    {
        Mend = "Look for the label that is missing after the citation.",
    };

    internal static readonly DiagnosticDescriptor TitleDiffers = new(
        "MEM2004", Severity.Info, "Title unlike the citation's", "The page's title is not the one that the citation quotes, {0}.",
        "One of the two has been changed after the other was made.")
    {
        InEdition = Severity.Warning,
        Mend = "Decide on one title and put it in both places.",
        Example = "\"Note on the Lighthouse at Port Sable\", March 4, 1953, Wilson Center Digital Archive, AVPRF, f. 0100, op. 42, d. 19, ll. 81-85. Translated by Adam Lomnic.",
        Mended = "\"Memorandum of Conversation with the Harbour Master of Port Sable\", March 4, 1953, Wilson Center Digital Archive, AVPRF, f. 0100, op. 42, d. 19, ll. 81-85. Translated by Adam Lomnic.",
    };

    internal static readonly DiagnosticDescriptor NotACitation = new(
        "MEM2005", Severity.Warning, "No citation", "The text is empty or has no part of a citation.",
        "Nothing can be said about it.")
    {
        Mend = "Hand over a citation or a source line.",
    };

    internal static readonly DiagnosticDescriptor TwoColumns = new(
        "MEM3001", Severity.Info, "Head out of two columns", "{0} holds parts of two columns that were set side by side; they are told apart by their form.",
        "What stands beside what in such a head is a guess.")
    {
        Mend = "Nothing, unless what was told apart is wrong; then put each part of the head on a line of its own.",
        Example = "From the diary of Top Secret\nN. V. Belov 6 May 1951\n\nMemorandum of Conversation with the harbour master\n\nThe price of coal had risen.",
        Mended = "From the diary of\nN. V. Belov\nTop Secret\n6 May 1951\n\nMemorandum of Conversation with the harbour master\n\nThe price of coal had risen.",
    };

    internal static readonly DiagnosticDescriptor GuessedDate = new(
        "MEM3002", Severity.Info, "Date read by guess", "{0} is read as {1}: {2}.",
        "The order of day and month, or the century, is not printed.")
    {
        Mend = "Write the month in words and the year in four digits.",
        Example = "Top Secret\nCopy No. 1\n10/11/50\n\nMemorandum of Conversation with the harbour master\n\nThe price of coal had risen.",
        Mended = "Top Secret\nCopy No. 1\n10 November 1950\n\nMemorandum of Conversation with the harbour master\n\nThe price of coal had risen.",
    };

    internal static readonly DiagnosticDescriptor NoBody = new(
        "MEM4001", Severity.Error, "No document", "The text holds no body of a document.",
        "Nothing is left to read when the envelope is taken off.")
    {
        Mend = "Put the text of the document after the envelope.",
        Example = "March 4, 1953\n\n**Conversation with the Harbour Master**\n\nSummary:\n\nThe harbour master complains about the price of coal.",
        Mended = "March 4, 1953\n\n**Conversation with the Harbour Master**\n\nSummary:\n\nThe harbour master complains about the price of coal.\n\nContents:\n\nTranslation - English\n\nThe harbour master said that the price of coal had risen twice since the autumn and asked for a loan.",
    };

    internal static readonly DiagnosticDescriptor BrokenNumbering = new(
        "MEM4002", Severity.Info, "Numbering out of order", "Point {0} follows {1}; both labels are kept as printed.",
        "A gap can be a lost point, a typist's slip or an editor's omission.")
    {
        Mend = "See what the validation says of the row: a gap, a repeat, a step back or another style.",
        Example = "1. The coal.\n\n3. The loan.",
        Mended = "1. The coal.\n\n2. The loan.",
    };

    internal static readonly DiagnosticDescriptor Unclosed = new(
        "MEM5001", Severity.Warning, "Bracket without its end", "{0} opens a bracket that nothing closes; the mark is read up to {1}.",
        "What belongs to the editor and what to the document is a guess here.")
    {
        Mend = "Close the bracket where the editor's words end.",
        Example = "He called it bureaucracy [sic, and not politics.",
        Mended = "He called it bureaucracy [sic], and not politics.",
        IsFixable = true,
    };

    internal static readonly DiagnosticDescriptor Unopened = new(
        "MEM5002", Severity.Warning, "Bracket without its start", "A bracket closes here that nothing opened; the word before it is taken for the mark.",
        "The start of an editor's note has been lost.")
    {
        Mend = "Open the bracket where the editor's words begin.",
        Example = "Present were Gu [Lin] Ma] Tingyao.",
        Mended = "Present were Gu [Lin] [Ma] Tingyao.",
        IsFixable = true,
    };

    internal static readonly DiagnosticDescriptor KindGuessed = new(
        "MEM5003", Severity.Info, "Kinds of marks guessed", "The form of {0} of the {1} editorial marks does not tell what the editor did; their kinds are judged by what stands beside them.",
        "Names and glosses look alike.")
    {
        Mend = "Say it in the bracket where it matters, [i.e., Stalin] or [translator's note: ...].",
        Example = "They spoke to Filippov [Stalin] about the coal.",
        Mended = "They spoke to Filippov [i.e., Stalin] about the coal.",
    };

    internal static readonly DiagnosticDescriptor Unrecognized = new(
        "MEM9001", Severity.Warning, "Unrecognised text", "{0} fits no rule; it is kept as unrecognised text.",
        "Nothing is lost, but this is not data.")
    {
        Mend = "Look whether a label or a line break is missing in front of it.",
        Example = "Some stray line of another page\n\nMarch 4, 1953\n\n**Conversation with the Harbour Master**\n\nContents:\n\nTranslation - English\n\nThe price of coal had risen.",
        Mended = "March 4, 1953\n\n**Conversation with the Harbour Master**\n\nContents:\n\nTranslation - English\n\nThe price of coal had risen.",
    };

    internal static readonly DiagnosticDescriptor Empty = new(
        "MEM9002", Severity.Error, "Empty text", "The text is empty or white space alone.",
        "There is no document.")
    {
        Mend = "Look whether the file was downloaded whole.",
    };

    internal static readonly DiagnosticDescriptor ReplacementCharacter = new(
        "MEM9003", Severity.Warning, "Damaged characters", "A wrong decoding has left characters that stand for others (U+FFFD), {0} in all, the first one here; they are kept.",
        "The file was probably not UTF-8.")
    {
        Mend = "Read the file anew in its own encoding.",
        Example = "The captain\uFFFDs ship lay in the harbour.",
        Mended = "The captain's ship lay in the harbour.",
    };

    internal static readonly DiagnosticDescriptor NotText = new(
        "MEM9004", Severity.Error, "Not a text", "The text has {0} control characters, the first one here; it hardly is the text of a document.",
        "A binary file read as text gives no data.")
    {
        Mend = "Hand over the text, not the file of a word processor.",
        Example = "WordPro\u0003\u0004\u0014\u0000\u0006\u0000\u0008\u0000",
    };

    internal static readonly DiagnosticDescriptor TooManyFindings = new(
        "MEM9999", Severity.Warning, "More findings", "{0} more findings are not listed.",
        "A text that fails everywhere would flood its reader.")
    {
        Mend = "Mend the first findings and validate again.",
    };

    /// <summary>Every descriptor, in the order of the codes.</summary>
    public static ValueList<DiagnosticDescriptor> All => DescriptorCatalogue.All;

    /// <summary>What a code means; null for one that the catalogue does not have.</summary>
    /// <param name="code">The code, <c>MEM4003</c>.</param>
    public static DiagnosticDescriptor? Find(string? code) => code is null ? null : DescriptorCatalogue.ByCode.GetValueOrDefault(code);

    /// <summary>What the parser finds.</summary>
    internal static ValueList<DiagnosticDescriptor> OfParser =>
    [
        LayoutFound, NoTitle, NoDate, UnreadableDay, ForeignLine, SummaryGuessed,
        NoSource, UnreadCitation, CitationTooLong, TitleDiffers, NotACitation,
        TwoColumns, GuessedDate,
        NoBody, BrokenNumbering,
        Unclosed, Unopened, KindGuessed,
        Unrecognized, Empty, ReplacementCharacter, NotText, TooManyFindings,
    ];
}
