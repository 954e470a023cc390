namespace Archive.Memoranda;

/// <content>What can be wrong with the bytes of a document and with what holds it.</content>
public static partial class DiagnosticDescriptors
{
    internal static readonly DiagnosticDescriptor OtherEncoding = new(
        "MEM8001", Severity.Info, "Encoding", "Read as {0}: {1}.",
        "In a wrong encoding quotation marks and foreign names turn into other characters.")
    {
        Mend = "Nothing, if the letters are right; else convert the file to UTF-8 from its own encoding.",
    };

    internal static readonly DiagnosticDescriptor DamagedBytes = new(
        "MEM8002", Severity.Warning, "Damaged bytes", "The bytes are not valid {0} near byte {1}; U+FFFD stands for what can't be read.",
        "What was lost before the file was read can't be had back from it.")
    {
        Mend = "Fetch the file anew, or convert it to UTF-8 from its own encoding.",
    };

    internal static readonly DiagnosticDescriptor Unreadable = new(
        "MEM8101", Severity.Error, "Not readable", "{0}.",
        "The document is missing from the result.")
    {
        Mend = "Look at the path and at the rights of the file.",
    };

    internal static readonly DiagnosticDescriptor TooLarge = new(
        "MEM8102", Severity.Error, "Too large", "It has more than the {0} bytes that a document may have; it is left out.",
        "A document of that size is a dump without ends of documents, or no text.")
    {
        Mend = "Cut the dump into documents, or raise DumpOptions.MaxDocumentBytes.",
    };

    internal static readonly DiagnosticDescriptor Damaged = new(
        "MEM8103", Severity.Error, "Damaged file", "It can't be read to its end: {0}.",
        "What stands before the damage is read; the document that it hits, and what follows, are missing.")
    {
        Mend = "Fetch the file anew.",
    };

    internal static readonly DiagnosticDescriptor ExpandsTooMuch = new(
        "MEM8104", Severity.Error, "Expands too much", "It expands to more than {0} times its {1} compressed bytes; reading it was given up.",
        "No text compresses so well; a file made to fill a machine's memory does.")
    {
        Mend = "Where the file is to be trusted, raise DumpOptions.MaxExpansion.",
    };

    internal static readonly DiagnosticDescriptor Grew = new(
        "MEM8105", Severity.Error, "Changed while it was read", "It had {0} bytes when it was opened and {1} when it had been read; its last document is left out.",
        "Somebody else is still writing it, and half a document would pass for a whole one.")
    {
        Mend = "Read the file when it is finished.",
    };

    internal static readonly DiagnosticDescriptor NotJson = new(
        "MEM8106", Severity.Error, "No JSON", "The line is no JSON object: {0}.",
        "A line of NDJSON is one object.")
    {
        Mend = "Look at the line; one object a line, without commas between them.",
    };

    internal static readonly DiagnosticDescriptor NoText = new(
        "MEM8107", Severity.Error, "No text", "The object has no text in '{0}' and none in '{1}'.",
        "Without a text there is nothing to read; the names of the fields can be given.")
    {
        Mend = "Name the field in DumpOptions.TextField.",
    };

    internal static readonly DiagnosticDescriptor NoRowBody = new(
        "MEM8108", Severity.Error, "Row without a body", "The row has no text in the column '{0}'.",
        "A row without a body is a catalogue card, no document.")
    {
        Mend = "Name the column in DumpOptions.Columns, or leave the row out.",
    };

    internal static readonly DiagnosticDescriptor NothingFound = new(
        "MEM8109", Severity.Error, "No document found", "There is no document in it: {0}.",
        "An empty result should not pass for a dump that was read.")
    {
        Mend = "Look at the path; documents are .txt, .ndjson, .csv, .db and archives of these.",
    };

    internal static readonly DiagnosticDescriptor Nested = new(
        "MEM8110", Severity.Error, "Archive within an archive", "It is {0} and not opened.",
        "Archives within archives have no end; unpack the outer one first.")
    {
        Mend = "Unpack the outer archive.",
    };

    internal static readonly DiagnosticDescriptor NotReadHere = new(
        "MEM8111", Severity.Error, "Table or database", "It is {0}; the package Archive.Memoranda.Dumps reads it.",
        "As text it would give one document of nonsense.")
    {
        Mend = "Read it with DumpTables of the package Archive.Memoranda.Dumps.",
    };

    internal static readonly DiagnosticDescriptor Unexpected = new(
        "MEM8199", Severity.Error, "Reading failed", "Reading it failed with {0}: {1}.",
        "This is a mistake in the program; the other documents are still read.")
    {
        Mend = "Report it with the document.",
    };

    /// <summary>What the reader of dumps finds.</summary>
    internal static ValueList<DiagnosticDescriptor> OfDumps =>
        [OtherEncoding, DamagedBytes, Unreadable, TooLarge, Damaged, ExpandsTooMuch, Grew, NotJson, NoText, NoRowBody, NothingFound, Nested, NotReadHere, Unexpected];
}
