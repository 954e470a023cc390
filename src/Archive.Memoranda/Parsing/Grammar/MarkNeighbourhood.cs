namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>A bracket and what stands around it, all that its kind is decided by.</summary>
internal readonly ref struct MarkNeighbourhood
{
    public MarkNeighbourhood(ReadOnlySpan<char> before, ReadOnlySpan<char> inner, ReadOnlySpan<char> after)
    {
        Before = before;
        Inner = inner;
        After = after;
    }

    /// <summary>The text of the block before the bracket.</summary>
    public ReadOnlySpan<char> Before { get; }

    /// <summary>The text in the bracket.</summary>
    public ReadOnlySpan<char> Inner { get; }

    /// <summary>The text of the block behind the bracket.</summary>
    public ReadOnlySpan<char> After { get; }

    /// <summary>Whether the bracket is all of its block, but for punctuation.</summary>
    public bool IsWholeBlock => Before.IsEmpty && After.Trim(" \r\n\t.,;\"").IsEmpty;

    /// <summary>Whether a letter touches the bracket on either side, <c>Com[munist]</c>, <c>[W]e</c>.</summary>
    public bool IsGlued => (!Before.IsEmpty && char.IsLetter(Before[^1])) || (!After.IsEmpty && char.IsLetter(After[0]));

    /// <summary>The word before the bracket without its punctuation.</summary>
    public ReadOnlySpan<char> WordBefore
    {
        get
        {
            var trimmed = Before.TrimEnd();
            return trimmed[(trimmed.LastIndexOfAny(" \r\n\t\u00A0") + 1)..];
        }
    }

    /// <summary>The word behind the bracket.</summary>
    public ReadOnlySpan<char> WordAfter
    {
        get
        {
            var trimmed = After.TrimStart();
            return trimmed.IndexOfAny(" \r\n\t\u00A0") is var end and >= 0 ? trimmed[..end] : trimmed;
        }
    }
}
