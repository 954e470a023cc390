using System.Collections.ObjectModel;

namespace Archive.Memoranda;

/// <summary>A document of a dump, read; or why it could not be.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record DumpItem
{
    /// <summary>Where it stands: a path, <c>dump.zip/letters/1.txt</c>, <c>all.txt#3</c> for the third document of a file, <c>dump.csv/300653</c> for a row.</summary>
    public required string Name { get; init; }

    /// <summary>The id that the dump gives it: the record's number of a row, the <c>id</c> of a line of NDJSON; null where it gives none.</summary>
    public string? Id { get; init; }

    /// <summary>What the parser made of it; null where it could not be read.</summary>
    public ParseResult? Result { get; init; }

    /// <summary>Why it could not be read, one of the codes <c>MEM81xx</c>; null where it was.</summary>
    public Diagnostic? Error { get; init; }

    /// <summary>The encoding of its bytes, <c>UTF-8</c>; null where it came as text. Any other than plain UTF-8 is said in the diagnostics, too.</summary>
    public string? Encoding { get; init; }

    /// <summary>What the dump says of it that a memorandum has no place for, by the names of the columns: <c>document_url</c>, <c>scraped_at</c>.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The document, where it could be read.</summary>
    public Memorandum? Memorandum => Result?.Memorandum;
}
