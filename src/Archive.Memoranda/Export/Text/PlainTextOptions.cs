namespace Archive.Memoranda.Export;

/// <summary>What of memoranda is written as plain text, and how.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record PlainTextOptions
{
    /// <summary>The body alone, as <see cref="Memorandum.GetText"/> gives it: everything else is off.</summary>
    public static PlainTextOptions BodyAlone { get; } = new() { Record = false, Head = false, Ending = false, Notes = false, Enclosures = false };

    /// <summary>How much of the editors' work is shown in head, body and signatures.</summary>
    /// <remarks>
    /// Of <c>the noise [shumikha] of the Com[munist] press […]</c>, <see cref="EditorialView.Completed"/> leaves <c>the noise of the Communist press</c>, and
    /// <see cref="EditorialView.WithoutEditors"/> <c>the noise of the Com press</c>.
    /// </remarks>
    public EditorialView Editorial { get; init; }

    /// <summary>Whether title, record and citation come first, a field a line. True unless set.</summary>
    public bool Record { get; init; } = true;

    /// <summary>Whether the heads of documents are written: the document's own title, then a field a line. True unless set.</summary>
    public bool Head { get; init; } = true;

    /// <summary>Whether signatures and what follows them are written. True unless set.</summary>
    public bool Ending { get; init; } = true;

    /// <summary>Whether the notes at the end are written. True unless set.</summary>
    public bool Notes { get; init; } = true;

    /// <summary>Whether the documents inside the document are written. True unless set.</summary>
    public bool Enclosures { get; init; } = true;

    /// <summary>How many characters a line has at most; null, as it is unless set, for a line a paragraph.</summary>
    /// <remarks>In wrapped text an empty line parts paragraphs. A longer word has a line of its own.</remarks>
    public int? Width { get; init; }
}
