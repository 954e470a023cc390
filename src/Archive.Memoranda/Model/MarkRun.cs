using System.Diagnostics.CodeAnalysis;

namespace Archive.Memoranda;

/// <summary>An editorial mark among the text, brackets included.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record MarkRun : Inline
{
    /// <summary>Makes a run whose text and mark are still to be set.</summary>
    public MarkRun()
    {
    }

    [SetsRequiredMembers]
    internal MarkRun(string whole, int start, int length, EditorialMark mark)
        : base(whole, start, length) => Mark = mark;

    /// <summary>The mark.</summary>
    public required EditorialMark Mark { get; init; }
}
