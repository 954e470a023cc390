namespace Archive.Memoranda;

/// <summary>The replacement of a run of characters; of an empty run, an insertion.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record TextEdit
{
    /// <summary>The characters that give way, as an offset into the text that was parsed.</summary>
    public TextSpan Span { get; init; }

    /// <summary>What stands there afterwards; empty where the characters are taken out.</summary>
    public required string Text { get; init; }
}
