namespace Archive.Memoranda;

/// <summary>A note listed at the end of a document.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record Footnote : DocumentPart
{
    /// <summary>The mark, <c>1</c> of <c>[1]</c>.</summary>
    public required string Mark { get; init; }

    /// <summary>The text of the note.</summary>
    public required string Text { get; init; }
}
