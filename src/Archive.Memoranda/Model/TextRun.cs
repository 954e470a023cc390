using System.Diagnostics.CodeAnalysis;

namespace Archive.Memoranda;

/// <summary>A run of the document's own text. A space at an end is kept where the print has one beside a mark.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record TextRun : Inline
{
    /// <summary>Makes a run whose text is still to be set.</summary>
    public TextRun()
    {
    }

    [SetsRequiredMembers]
    internal TextRun(string whole, int start, int length)
        : base(whole, start, length)
    {
    }
}
