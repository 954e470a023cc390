namespace Archive.Memoranda;

/// <summary>What rules about characters find.</summary>
internal static class TextDescriptors
{
    public static readonly DiagnosticDescriptor MixedLineEnds = new(
        "MEM9005", Severity.Info, "Mixed line ends", "This line ends with {0}, most of the others with {1}.",
        "Programs that count lines differently then disagree about every place below.")
    {
        Mend = "Save the file with one kind of line end.",
        Example = "One line,\nanother,\r\na third.",
        Mended = "One line,\nanother,\na third.",
        IsFixable = true,
    };

    public static readonly DiagnosticDescriptor OtherFormat = new(
        "MEM9040", Severity.Error, "Another format", "The text is {0}, not the plain text of a document: {1}.",
        "Read as plain text it gives a document of nonsense; nothing else is said of it.")
    {
        Mend = "Hand over the plain text of the document.",
        Example = "<!DOCTYPE html>\n<html><body><p>The minister arrived at noon.</p></body></html>",
        Mended = "The minister arrived at noon.",
    };

    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<DiagnosticDescriptor> All => [MixedLineEnds, OtherFormat];
}
