namespace Archive.Memoranda;

/// <summary>Text that no rule claimed. A diagnostic says where it stands; nothing of it is lost.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record Unrecognized : DocumentPart
{
    /// <summary>The text with its white space collapsed.</summary>
    public required string Text { get; init; }
}
