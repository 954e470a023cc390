namespace Archive.Memoranda;

/// <summary>A part of a memorandum that knows its place in the text.</summary>
/// <remarks>Parts are immutable and equal by value; <see cref="Memorandum.WithoutSpans"/> compares documents wherever their parts stand.</remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public abstract record DocumentPart
{
    private protected DocumentPart()
    {
    }

    /// <summary>Where the part stands in the text, from its first character to its last.</summary>
    public TextSpan Span { get; init; }
}
