namespace Archive.Memoranda;

/// <summary>What rules about editors' brackets find.</summary>
internal static class EditorialDescriptors
{
    public static readonly DiagnosticDescriptor DoubledBrackets = new(
        "MEM5004", Severity.Info, "Bracket inside a bracket", "{0} is a bracket inside a bracket, {1}; it is read as part of the outer one.",
        "The inner bracket is an editor's doubt about a word of the outer one; whoever looks for unreadable places misses it.")
    {
        Mend = "Leave it where it is an editor's convention; otherwise part the two marks.",
        Example = "The note was sent on [handwritten: \"to Cdes. [[Zimin?]] and Samarin\"].",
        Mended = "The note was sent on [handwritten: \"to Cdes. Zimin and Samarin\"].",
    };

    public static readonly DiagnosticDescriptor EmptyBracket = new(
        "MEM5005", Severity.Info, "Empty bracket", "The bracket {0} holds nothing.",
        "Whether a word is missing here, was left out or can't be read is not said.")
    {
        InEdition = Severity.Warning,
        Mend = "Say what the editor found, [illegible] or [...], or remove it.",
        Example = "The captain asked for [ ] tons of coal.",
        Mended = "The captain asked for [illegible] tons of coal.",
    };

    public static readonly DiagnosticDescriptor HiddenAddress = new(
        "MEM5006", Severity.Info, "Hidden address", "{0} is no mark of an editor: the site hid something with an at sign from robots here.",
        "What stood there, an address or a word with an @, is lost with the copy of the page.")
    {
        InEdition = Severity.Warning,
        Mend = "Copy the characters from the page as a browser shows it.",
        Example = "The harbour office can be reached at [email protected] in the mornings.",
        Mended = "The harbour office can be reached at office@harbour.example in the mornings.",
    };

    public static readonly DiagnosticDescriptor QuotationInBracket = new(
        "MEM5007", Severity.Info, "Quotation without its end in a bracket", "The quotation that begins in {0} does not end in it.",
        "Either the quotation mark or the bracket stands in the wrong place, and with it what the editor says and what the document.")
    {
        InEdition = Severity.Warning,
        Mend = "End the quotation before the bracket, or move the bracket.",
        Example = "He was late again [he said \"yes] indeed\" to the harbour master.",
        Mended = "He was late again [he said \"yes\"] indeed to the harbour master.",
    };

    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<DiagnosticDescriptor> All => [DoubledBrackets, EmptyBracket, HiddenAddress, QuotationInBracket];
}
