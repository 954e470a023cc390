namespace Archive.Memoranda;

/// <summary>A piece of a block: running text, a <see cref="TextRun"/>, or an editorial mark, a <see cref="MarkRun"/>.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public abstract record Inline : DocumentPart
{
    // A piece made by the parser is a slice of its block's text: most readers never ask for it, so it becomes a string only for those who do.
    private readonly string _whole = "";
    private readonly int _start;
    private readonly int _length;

    private protected Inline()
    {
    }

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    private protected Inline(string whole, int start, int length)
    {
        Text = whole;
        (_start, _length) = (start, length);
    }

    /// <summary>The characters of the piece as they stand in the block's text: <c>the noise </c>, <c>[shumikha]</c>.</summary>
    public required string Text
    {
        get => _whole.Substring(_start, _length);
        init => (_whole, _start, _length) = (value, 0, value.Length);
    }

    /// <summary>The characters of the piece, without making a string of them.</summary>
    public ReadOnlySpan<char> AsSpan() => _whole.AsSpan(_start, _length);

    /// <summary>Compares the pieces by their text, place and mark.</summary>
    /// <param name="other">The other piece.</param>
    public virtual bool Equals(Inline? other) => base.Equals(other) && AsSpan().SequenceEqual(other!.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), string.GetHashCode(AsSpan(), StringComparison.Ordinal));
}
