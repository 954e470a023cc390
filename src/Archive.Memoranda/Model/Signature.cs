namespace Archive.Memoranda;

/// <summary>A signature at the end of a document.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record Signature : FieldedPart
{
    /// <summary>The office of who signed, <c>USSR Ambassador to the PRC</c>; null when not printed.</summary>
    public string? Office { get; init; }

    /// <summary>The name without the brackets around it; null where only an office is printed.</summary>
    public string? Name { get; init; }
}
