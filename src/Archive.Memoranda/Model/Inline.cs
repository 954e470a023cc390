namespace Archive.Memoranda;

/// <summary>A piece of a block: running text or an editorial mark.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public abstract record Inline : DocumentPart
{
    private protected Inline()
    {
    }
}

/// <summary>A run of the document's own text.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record TextRun : Inline
{
    /// <summary>The text with its white space collapsed; a space at an end is kept where the print has one beside a mark.</summary>
    public required string Text { get; init; }
}

/// <summary>An editorial mark among the text.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record MarkRun : Inline
{
    /// <summary>The characters of the bracket as they stand in the block's text, <c>[shumikha]</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The mark.</summary>
    public required EditorialMark Mark { get; init; }
}
