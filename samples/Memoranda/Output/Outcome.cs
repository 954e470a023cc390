namespace Memoranda;

/// <summary>What came of a document.</summary>
internal enum Outcome
{
    Done,

    /// <summary>It was read and has a finding of severity error.</summary>
    Errors,

    /// <summary>It could not be read.</summary>
    Failed,

    /// <summary>It belongs to another shard.</summary>
    Elsewhere,
}
