namespace Archive.Memoranda;

/// <summary>A document with what was found in it, as the reports take it: <see cref="FindingText"/>, <see cref="FindingJson"/> and <see cref="SarifReport"/>.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record DocumentFindings
{
    /// <summary>Where the document stands: a path, <c>dump.zip/letters/1.txt</c>, <c>all.txt#3</c>, see <see cref="DumpItem.Name"/>.</summary>
    public required string Name { get; init; }

    /// <summary>Whether the name ends with the number of the document or its line in a file that holds several, <c>all.txt#3</c>, <c>all.ndjson:12</c>. Otherwise these belong to the file's own name.</summary>
    public bool IsNumbered { get; init; }

    /// <summary>The text that the findings lead into; null where the document could not be read.</summary>
    public SourceText? Text { get; init; }

    /// <summary>What was found, in the order of the text.</summary>
    public ValueList<Diagnostic> Findings { get; init; }

    /// <summary>Why it could not be read; null where it was.</summary>
    public Diagnostic? Error { get; init; }

    /// <summary>The encoding of its bytes, see <see cref="DumpItem.Encoding"/>; null where it came as text.</summary>
    public string? Encoding { get; init; }

    /// <summary>The SHA-256 of its bytes in hexadecimal digits; null where nobody asked.</summary>
    public string? Sha256 { get; init; }

    /// <summary>How many bytes it has; null where nobody asked.</summary>
    public long? Length { get; init; }
}
