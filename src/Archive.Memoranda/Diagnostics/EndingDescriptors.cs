namespace Archive.Memoranda;

/// <summary>What rules about signatures and footnotes find.</summary>
internal static class EndingDescriptors
{
    public static readonly DiagnosticDescriptor OfficeWithoutName = new(
        "MEM6001", Severity.Info, "Office without a name", "{0} signs as an office; no name stands with it.",
        "Who held an office on a day has to be looked up, and is often uncertain.")
    {
        InEdition = Severity.Warning,
        Mend = "Supply the name in brackets, [A. Belov], or say that the signature can't be read.",
        Example = "The harbour master said that the price of coal had risen twice since the autumn.\n\nHe asked for a loan of two hundred roubles.\n\nAmbassador of the USSR in the MPR",
        Mended = "The harbour master said that the price of coal had risen twice since the autumn.\n\nHe asked for a loan of two hundred roubles.\n\nAmbassador of the USSR in the MPR A. Belov",
    };

    public static readonly DiagnosticDescriptor NoSignature = new(
        "MEM6002", Severity.Info, "No signature", "Nobody signs this {0}.",
        "Either the last lines are missing, or the copy was never signed; an edition says which.")
    {
        InEdition = Severity.Warning,
        Mend = "Look at the end of the original; add the signature, or say in brackets that there is none.",
        Example = "FROM THE DIARY OF A. I. BELOV\n\nMEMORANDUM OF CONVERSATION\nwith the Harbour Master of Port Sable\non 4 March 1953\n\nToday I received the harbour master at his request. He said that the price of coal had risen.\n\nHe asked for a loan of two hundred roubles and promised to pay it back before the winter.",
        Mended = "FROM THE DIARY OF A. I. BELOV\n\nMEMORANDUM OF CONVERSATION\nwith the Harbour Master of Port Sable\non 4 March 1953\n\nToday I received the harbour master at his request. He said that the price of coal had risen.\n\nHe asked for a loan of two hundred roubles and promised to pay it back before the winter.\n\nUSSR Ambassador A. Belov",
    };

    public static readonly DiagnosticDescriptor MarkWithoutNote = new(
        "MEM7001", Severity.Warning, "Mark without a note", "The mark {0} has no note among those at the end.",
        "What an editor had to say here is lost, or stands under another number.")
    {
        Mend = "Add the note, or give the mark the number of the note that belongs to it.",
        Example = "The captain asked for coal.[1] The harbour master said that it had become dear since the autumn.[2]\n\n[1] Captain of the steamer Sable.",
        Mended = "The captain asked for coal.[1] The harbour master said that it had become dear since the autumn.[2]\n\n[1] Captain of the steamer Sable.\n\n[2] From two to four roubles.",
    };

    public static readonly DiagnosticDescriptor NoteWithoutMark = new(
        "MEM7002", Severity.Warning, "Note without a mark", "Note {0}, {1}, has no mark in the text.",
        "What the note is about can't be told.")
    {
        Mend = "Put its mark into the text, or take the note away.",
        Example = "The captain asked for coal.[1] The harbour master said that it had become dear since the autumn.\n\n[1] Captain of the steamer Sable.\n\n[2] From two to four roubles.",
        Mended = "The captain asked for coal.[1] The harbour master said that it had become dear since the autumn.[2]\n\n[1] Captain of the steamer Sable.\n\n[2] From two to four roubles.",
    };

    public static readonly DiagnosticDescriptor NotesOutOfOrder = new(
        "MEM7003", Severity.Warning, "Notes out of order", "Note {0} follows note {1}.",
        "A note is missing between the two, or they have changed places.")
    {
        Mend = "Put the notes in the order of their numbers, and add the one that is missing.",
        Example = "The captain asked for coal.[1] It had become dear since the autumn.[3]\n\n[1] Captain of the steamer Sable.\n\n[3] From two to four roubles.",
        Mended = "The captain asked for coal.[1] It had become dear since the autumn.[2]\n\n[1] Captain of the steamer Sable.\n\n[2] From two to four roubles.",
    };

    public static readonly DiagnosticDescriptor NoteTwice = new(
        "MEM7004", Severity.Warning, "Two notes of one number", "A second note has the number {0}, {1}.",
        "Which of the two a mark means can't be told.")
    {
        Mend = "Give each note a number of its own.",
        Example = "The captain asked for coal.[1] It had become dear since the autumn.[2]\n\n[1] Captain of the steamer Sable.\n\n[1] From two to four roubles.",
        Mended = "The captain asked for coal.[1] It had become dear since the autumn.[2]\n\n[1] Captain of the steamer Sable.\n\n[2] From two to four roubles.",
    };

    public static readonly DiagnosticDescriptor MarksWithoutNotes = new(
        "MEM7005", Severity.Info, "Marks without any notes", "The marks from {0} to '[{1}]' have no notes: the text ends without any.",
        "What the editors explain is in the notes, and they are not here.")
    {
        InEdition = Severity.Warning,
        Mend = "Take the notes over from the page, or take the marks out.",
        Example = "The captain asked for coal.[1] It had become dear since the autumn.[2]",
        Mended = "The captain asked for coal.[1] It had become dear since the autumn.[2]\n\n[1] Captain of the steamer Sable.\n\n[2] From two to four roubles.",
    };

    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<DiagnosticDescriptor> All => [OfficeWithoutName, NoSignature, MarkWithoutNote, NoteWithoutMark, NotesOutOfOrder, NoteTwice, MarksWithoutNotes];
}
