namespace Archive.Memoranda;

/// <summary>A half-open run of characters of the text that was parsed: <c>[Start, End)</c>, in UTF-16 units from 0.</summary>
/// <remarks>
/// Offsets always refer to the string that the caller handed over, never to a cleaned copy of it, so
/// <c>text.Substring(span.Start, span.Length)</c> shows the exact characters behind every value.
/// </remarks>
/// <param name="Start">The offset of the first character.</param>
/// <param name="Length">The number of UTF-16 units.</param>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Whether the span holds no character at all.</summary>
    public bool IsEmpty => Length == 0;

    /// <summary>The span from one offset up to, but without, another.</summary>
    /// <param name="start">The offset of the first character.</param>
    /// <param name="end">The offset behind the last character.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="end"/> lies before <paramref name="start"/>, or <paramref name="start"/> below 0.</exception>
    public static TextSpan FromBounds(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfLessThan(end, start);
        return new(start, end - start);
    }

    /// <summary>Whether another span lies wholly inside this one.</summary>
    /// <param name="other">The span that may lie inside.</param>
    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether another span shares a character with this one.</summary>
    /// <param name="other">The other span.</param>
    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>The smallest span that covers this one and another.</summary>
    /// <param name="other">The other span.</param>
    public TextSpan Union(TextSpan other) => FromBounds(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The bounds in interval notation, <c>[12, 18)</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"[{Start}, {End})");
}
