namespace Archive.Memoranda;

/// <summary>What rules about the head find.</summary>
internal static class HeaderDescriptors
{
    public static readonly DiagnosticDescriptor BeforeEvent = new(
        "MEM3003", Severity.Warning, "Written before the event", "The head is dated {0}, before {1}.",
        "Nobody writes down a conversation before it was held: one of the two dates is wrong, and chronologies take over whichever they read.")
    {
        Mend = "Compare the original; mark a slip of the typist with [sic], correct one of the archive.",
        Example = "Top Secret\n\n9 March 1953\n\nMemorandum of Conversation with Harbour Master HOLM on 12 March 1953\n\nHolm spoke of the herring.",
        Mended = "Top Secret\n\n19 March 1953\n\nMemorandum of Conversation with Harbour Master HOLM on 12 March 1953\n\nHolm spoke of the herring.",
    };

    public static readonly DiagnosticDescriptor FarFromRecord = new(
        "MEM3004", Severity.Warning, "Dates years apart", "The head is dated {0}, the record {1}.",
        "A wrong year in either puts the document in another time.")
    {
        Mend = "Compare the original; correct the record, or mark the slip of the typist with [sic].",
        Example = "Top Secret\n\n19 March 1957\n\nMemorandum of Conversation\n\nHolm spoke of the herring and of the price of coal, which had risen twice.",
        Mended = "Top Secret\n\n19 March 1953\n\nMemorandum of Conversation\n\nHolm spoke of the herring and of the price of coal, which had risen twice.",
    };

    public static readonly DiagnosticDescriptor OtherClassification = new(
        "MEM3005", Severity.Warning, "Another classification", "The head says {0}, the record {1}.",
        "Who searches the catalogue by classification does not find the document.")
    {
        Mend = "Write into the record what the document says.",
        Example = "March 4, 1953\nMemorandum of Conversation with the Harbour Master\nFrom the diary of A. M. Pavlin\nSecret\n6 March 1953\nMemorandum of Conversation\nThe harbour master said that the price of coal had risen twice since the autumn and asked for a loan.\nAmbassador A. Pavlin\nThe harbour master complains about the price of coal.\nDocument Information\nSource\nAVPRF, f. 0100, op. 42, d. 19, l. 81.\nOriginal Classification\nTop Secret\nLanguage\nRussian",
        Mended = "March 4, 1953\nMemorandum of Conversation with the Harbour Master\nFrom the diary of A. M. Pavlin\nSecret\n6 March 1953\nMemorandum of Conversation\nThe harbour master said that the price of coal had risen twice since the autumn and asked for a loan.\nAmbassador A. Pavlin\nThe harbour master complains about the price of coal.\nDocument Information\nSource\nAVPRF, f. 0100, op. 42, d. 19, l. 81.\nOriginal Classification\nSecret\nLanguage\nRussian",
    };

    public static readonly DiagnosticDescriptor EmptyLabel = new(
        "MEM3006", Severity.Info, "Label without a value", "{0} names no number.",
        "The typist left a place that nobody filled, or the number was lost.")
    {
        InEdition = Severity.Warning,
        Mend = "Compare the original; say in brackets if the place is empty there, too.",
        Example = "From the diary of A. M. PAVLIN\nSECRET\nCopy No. ___\n8 May 1959\nRECORD OF A CONVERSATION\nwith Minister of Fisheries HOLM on 6 May 1959\nHolm told me that the herring had gone again.",
        Mended = "From the diary of A. M. PAVLIN\nSECRET\nCopy No. 2\n8 May 1959\nRECORD OF A CONVERSATION\nwith Minister of Fisheries HOLM on 6 May 1959\nHolm told me that the herring had gone again.",
    };

    public static readonly DiagnosticDescriptor OtherDiarist = new(
        "MEM3007", Severity.Warning, "Diarist not in the title", "The head says that the diary is that of {0}, whom the title, {1}, does not name.",
        "One of the two credits the document to the wrong person.")
    {
        Mend = "Compare the original; name the diarist of the head in the title.",
        Example = "May 6, 1959\nFrom the Diary of N.V. Belov, Record of a Conversation with Minister Holm\nFrom the diary of A. M. PAVLIN\nSECRET\n8 May 1959\nRECORD OF A CONVERSATION\nwith Minister of Fisheries HOLM on 6 May 1959\nHolm told me that the herring had gone again.\nAmbassador A. Pavlin\nHolm on the herring.\nDocument Information\nSource\nAVPRF, f. 0100, op. 42, d. 19, l. 81.\nLanguage\nRussian",
        Mended = "May 6, 1959\nFrom the Diary of A.M. Pavlin, Record of a Conversation with Minister Holm\nFrom the diary of A. M. PAVLIN\nSECRET\n8 May 1959\nRECORD OF A CONVERSATION\nwith Minister of Fisheries HOLM on 6 May 1959\nHolm told me that the herring had gone again.\nAmbassador A. Pavlin\nHolm on the herring.\nDocument Information\nSource\nAVPRF, f. 0100, op. 42, d. 19, l. 81.\nLanguage\nRussian",
    };

    public static readonly DiagnosticDescriptor SecondHead = new(
        "MEM3008", Severity.Warning, "A second head", "{0} begins another head inside the body.",
        "Two documents have been put into one, and the second has no record of its own.")
    {
        Mend = "Part the documents, or set the second off as an enclosure.",
        Example = "From the diary of A. M. PAVLIN\nSECRET\n8 May 1959\nRECORD OF A CONVERSATION\nwith Minister of Fisheries HOLM on 6 May 1959\n\nHolm told me that the herring had gone again and that the price of coal had risen twice since the autumn, for which he blamed the weather and the harbour.\n\nHe thanked me.\n\nSecret\n\n12 May 1959\n\nNo. 72\n\nHolm came again.",
        Mended = "From the diary of A. M. PAVLIN\nSECRET\n8 May 1959\nRECORD OF A CONVERSATION\nwith Minister of Fisheries HOLM on 6 May 1959\n\nHolm told me that the herring had gone again and that the price of coal had risen twice since the autumn, for which he blamed the weather and the harbour.\n\nHe thanked me.",
    };

    public static readonly DiagnosticDescriptor ImpossibleDate = new(
        "MEM3009", Severity.Warning, "Impossible date in the head", "{0} in the head is no date: {1}.",
        "What of it can be read is taken for the date, or none is, and the document falls out of chronologies.")
    {
        Mend = "Compare the original; mark a slip of the typist with [sic], correct one of the copy.",
        Example = "Top Secret, Copy 4, 31 November 1949\n\nMemorandum of Conversation with Harbour Master HOLM\n\nHolm spoke of the herring.",
        Mended = "Top Secret, Copy 4, 30 November 1949\n\nMemorandum of Conversation with Harbour Master HOLM\n\nHolm spoke of the herring.",
    };

    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<DiagnosticDescriptor> All => [BeforeEvent, FarFromRecord, OtherClassification, EmptyLabel, OtherDiarist, SecondHead, ImpossibleDate];
}
