namespace Archive.Memoranda;

/// <summary>The catalogue of what can be found in a text, in a dump and in a document.</summary>
/// <remarks>What rules find stands in classes of its own, one for each part of a document, which a program that only parses never loads.</remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public static partial class DiagnosticDescriptors
{
    internal static readonly DiagnosticDescriptor LayoutFound = new(
        "MEM1001", Severity.Info, "Layout recognised", "Read as a {0}: {1}.",
        "Everything else depends on where the parts of a page are looked for.");

    internal static readonly DiagnosticDescriptor NoTitle = new(
        "MEM1002", Severity.Warning, "No title", "The page prints no title; Title is left empty.",
        "A document without a title can hardly be cited.");

    internal static readonly DiagnosticDescriptor NoDate = new(
        "MEM1003", Severity.Warning, "No date", "The page prints no date line; Date is left empty.",
        "Undated documents fall out of every chronology.");

    internal static readonly DiagnosticDescriptor UnreadableDay = new(
        "MEM1004", Severity.Warning, "Unreadable upload date", "{0} stands where the day of the upload is printed and is no date; it is kept as unrecognised text.",
        "The field is a date or nothing.");

    internal static readonly DiagnosticDescriptor ForeignLine = new(
        "MEM1005", Severity.Warning, "Text before the date line", "{0} stands before the date line and belongs to no part of the page, perhaps to another document; it is kept as unrecognised text.",
        "Pages of the archive sometimes begin with the summary of a related document.");

    internal static readonly DiagnosticDescriptor SummaryGuessed = new(
        "MEM1006", Severity.Info, "Summary without a label", "{0} is taken for the summary: it is the last paragraph before the page's labels.",
        "Web pages print the summary behind the document without a heading.");

    internal static readonly DiagnosticDescriptor NoSource = new(
        "MEM2001", Severity.Warning, "No source", "The citation names no archive, publication or provenance.",
        "Without a source the original can't be found.");

    internal static readonly DiagnosticDescriptor UnreadCitation = new(
        "MEM2002", Severity.Warning, "Citation not read to its end", "{0} in the citation fits no rule; it is kept as unrecognised text.",
        "What is not read is not lost, but it is not data either.");

    internal static readonly DiagnosticDescriptor CitationTooLong = new(
        "MEM2003", Severity.Warning, "Citation too long", "The citation is longer than any citation; it is read up to its first {0} characters.",
        "A missing label can make half a document look like a citation.");

    internal static readonly DiagnosticDescriptor TitleDiffers = new(
        "MEM2004", Severity.Info, "Title unlike the citation's", "The page's title is not the one that the citation quotes, {0}.",
        "One of the two has been changed after the other was made.");

    internal static readonly DiagnosticDescriptor NotACitation = new(
        "MEM2005", Severity.Warning, "No citation", "The text is empty or has no part of a citation.",
        "Nothing can be said about it.");

    internal static readonly DiagnosticDescriptor TwoColumns = new(
        "MEM3001", Severity.Info, "Head out of two columns", "{0} holds parts of two columns that were set side by side; they are told apart by their form.",
        "What stands beside what in such a head is a guess.");

    internal static readonly DiagnosticDescriptor GuessedDate = new(
        "MEM3002", Severity.Info, "Date read by guess", "{0} is read as {1}: {2}.",
        "The order of day and month, or the century, is not printed.");

    internal static readonly DiagnosticDescriptor NoBody = new(
        "MEM4001", Severity.Error, "No document", "The text holds no body of a document.",
        "Nothing is left to read when the envelope is taken off.");

    internal static readonly DiagnosticDescriptor BrokenNumbering = new(
        "MEM4002", Severity.Info, "Numbering out of order", "Point {0} follows {1}; both labels are kept as printed.",
        "A gap can be a lost point, a typist's slip or an editor's omission.");

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
        "Nothing is lost, but this is not data.");

    internal static readonly DiagnosticDescriptor Empty = new(
        "MEM9002", Severity.Error, "Empty text", "The text is empty or white space alone.",
        "There is no document.");

    internal static readonly DiagnosticDescriptor ReplacementCharacter = new(
        "MEM9003", Severity.Warning, "Damaged characters", "The text has {0} characters that a wrong decoding left behind (U+FFFD), the first one here; they are kept.",
        "The file was probably not UTF-8.");

    internal static readonly DiagnosticDescriptor NotText = new(
        "MEM9004", Severity.Error, "Not a text", "The text has {0} control characters, the first one here; it hardly is the text of a document.",
        "A binary file read as text gives no data.");

    internal static readonly DiagnosticDescriptor TooManyFindings = new(
        "MEM9999", Severity.Warning, "More findings", "{0} more findings are not listed.",
        "A text that fails everywhere would flood its reader.");

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
