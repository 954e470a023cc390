using Archive.Memoranda;

namespace Memoranda;

/// <summary>A document as it will be written: what a worker makes of it, ready for who writes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Outcome">What came of it.</param>
internal sealed record Rendering(string Name, Outcome Outcome)
{
    /// <summary>The bytes for the output; null where there are none.</summary>
    public ByteBuffer? Bytes { get; init; }

    /// <summary>What rules found in it, where it was validated.</summary>
    public DocumentFindings? Findings { get; init; }

    /// <summary>Findings for standard error.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>The code of the error of a document that failed.</summary>
    public string? Error { get; init; }

    /// <summary>The hash of its input, where a manifest is kept.</summary>
    public string? Hash { get; init; }

    /// <summary>The document itself, where an earlier run has done it and nothing was made.</summary>
    public DumpEntry? Entry { get; init; }
}
