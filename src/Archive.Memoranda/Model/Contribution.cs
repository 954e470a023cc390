namespace Archive.Memoranda;

/// <summary>One person's part in bringing a document to its readers.</summary>
/// <remarks><c>Obtained for NKIDP by James Person and translated from Russian by Gary Goldberg</c> is two contributions.</remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record Contribution : DocumentPart
{
    /// <summary>What the person did.</summary>
    public ContributorRole Role { get; init; }

    /// <summary>The name as printed.</summary>
    public required string Name { get; init; }

    /// <summary>For whom it was done, <c>CWIHP</c>; null when not printed.</summary>
    public string? Agency { get; init; }

    /// <summary>The language that was translated from; null when not printed.</summary>
    public string? Language { get; init; }

    /// <summary>The institution printed with the name, <c>National Security Archive</c>; null when none is.</summary>
    public string? Affiliation { get; init; }
}
