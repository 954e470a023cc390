namespace Memoranda;

/// <summary>What stands before, between and behind the documents of an output; nothing, unless a form wants it otherwise.</summary>
internal class OutputFrame
{
    /// <summary>What stands before the document of a number, counted from 0.</summary>
    public virtual ReadOnlySpan<byte> Before(long number) => [];

    /// <summary>What stands behind the last of so many documents.</summary>
    public virtual ReadOnlySpan<byte> End(long count) => [];
}
