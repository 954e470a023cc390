namespace Archive.Memoranda;

/// <summary>What rules about the record find.</summary>
internal static class RecordDescriptors
{
    public static readonly DiagnosticDescriptor EmptyLabel = new(
        "MEM1007", Severity.Info, "Label without a value", "{0} no value.",
        "The value was lost on the way, or was never filled in; nobody can tell which.")
    {
        InEdition = Severity.Warning,
        Mend = "Fill in the value, or take the label out.",
        Example = "November 4, 1953\n\n**Note on the Lighthouse at Port Sable**\n\nSummary:\n\nCredits:\n\nOriginal Language:\n\nRussian\n\nContents:\n\nTranslation - English\n\nThe lighthouse was repaired in May.",
        Mended = "November 4, 1953\n\n**Note on the Lighthouse at Port Sable**\n\nSummary:\n\nThe lighthouse has been repaired.\n\nCredits:\n\nThe Port Sable Fund\n\nOriginal Language:\n\nRussian\n\nContents:\n\nTranslation - English\n\nThe lighthouse was repaired in May.",
    };

    public static readonly DiagnosticDescriptor UnknownLabel = new(
        "MEM1008", Severity.Warning, "Unknown label", "{0} has the form of a label and is read as text of the part before it; pages have no such label, or have it on a line of its own.",
        "What follows it ends up in the wrong field.")
    {
        Mend = "Use a label that pages of the archive have, on a line of its own, or move what it names elsewhere.",
        Example = "November 4, 1953\n\n**Note on the Lighthouse at Port Sable**\n\nSummary:\n\nThe lighthouse has been repaired.\n\nProvenance:\n\nA chest in the harbour office\n\nOriginal Language:\n\nRussian\n\nThe lighthouse was repaired in May.",
        Mended = "November 4, 1953\n\n**Note on the Lighthouse at Port Sable**\n\nSummary:\n\nThe lighthouse has been repaired.\n\nOriginal Language:\n\nRussian\n\nThe lighthouse was repaired in May.",
    };

    public static readonly DiagnosticDescriptor ImpossibleDate = new(
        "MEM1009", Severity.Warning, "Impossible date", "{0} stands where the page's date is printed and is not read as one: {1}.",
        "The document falls out of every chronology.")
    {
        InEdition = Severity.Error,
        Mend = "Write the date that the document bears.",
        Example = "Novembr 4, 1953\n\n**Note on the Lighthouse at Port Sable**\n\nSummary:\n\nThe lighthouse has been repaired.\n\nThe lighthouse was repaired in May.",
        Mended = "November 4, 1953\n\n**Note on the Lighthouse at Port Sable**\n\nSummary:\n\nThe lighthouse has been repaired.\n\nThe lighthouse was repaired in May.",
        IsFixable = true,
    };

    public static readonly DiagnosticDescriptor CutOff = new(
        "MEM1010", Severity.Warning, "Cut off in mid-sentence", "The document ends with {0}, without the end of a sentence.",
        "The rest of the document may be missing.")
    {
        Mend = "Compare the end with the original; put back what is missing, be it a full stop.",
        Example = "The lighthouse at Port Sable was repaired in May. In the course of the work the keeper, who had asked for a new lamp since the spring, was told that the",
        Mended = "The lighthouse at Port Sable was repaired in May. In the course of the work the keeper, who had asked for a new lamp since the spring, was told that the money was spent.",
    };

    public static readonly DiagnosticDescriptor RepeatedLabel = new(
        "MEM1011", Severity.Warning, "Part printed twice", "{0} stands on the page for the second time.",
        "One of the two is out of date, or belongs to another document.")
    {
        Mend = "Keep the right one.",
        Example = "November 4, 1953\n\n**Note on the Lighthouse at Port Sable**\n\nSummary:\n\nThe lighthouse has been repaired.\n\nSummary:\n\nThe lamp is new.\n\nOriginal Language:\n\nRussian\n\nThe lighthouse was repaired in May.",
        Mended = "November 4, 1953\n\n**Note on the Lighthouse at Port Sable**\n\nSummary:\n\nThe lighthouse has been repaired.\n\nOriginal Language:\n\nRussian\n\nThe lighthouse was repaired in May.",
    };

    public static readonly DiagnosticDescriptor RepeatedParagraph = new(
        "MEM1012", Severity.Warning, "Paragraph printed twice", "The paragraph {0} repeats the one before it, word for word.",
        "Counts and quotations go wrong where a text says twice what its original says once.")
    {
        Mend = "Compare with the original and take one of them out.",
        Example = "The lighthouse at Port Sable was repaired in May, and the keeper has been given a new lamp.\n\nThe lighthouse at Port Sable was repaired in May, and the keeper has been given a new lamp.",
        Mended = "The lighthouse at Port Sable was repaired in May, and the keeper has been given a new lamp.",
    };

    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<DiagnosticDescriptor> All => [EmptyLabel, UnknownLabel, ImpossibleDate, CutOff, RepeatedLabel, RepeatedParagraph];
}
