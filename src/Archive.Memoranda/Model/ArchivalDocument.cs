namespace Archive.Memoranda;

/// <summary>What a document and a document enclosed in it have in common: head, body, signatures and what follows them.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public abstract record ArchivalDocument : DocumentPart
{
    private protected ArchivalDocument()
    {
    }

    /// <summary>What the document itself says at its head; null when it opens with its text.</summary>
    public Header? Header { get; init; }

    /// <summary>The body in reading order.</summary>
    public ValueList<Block> Blocks { get; init; }

    /// <summary>Who signed, in printed order.</summary>
    public ValueList<Signature> Signatures { get; init; }

    /// <summary>What follows the last signature: copies and their recipients, the typist, the translator's line.</summary>
    public ValueList<Block> EndMatter { get; init; }

    /// <summary>The notes listed at the end.</summary>
    public ValueList<Footnote> Footnotes { get; init; }
}
