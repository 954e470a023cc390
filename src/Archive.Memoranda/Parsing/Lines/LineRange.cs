namespace Archive.Memoranda.Parsing.Lines;

/// <summary>A run of lines by index, half-open.</summary>
/// <param name="First">The index of the first line.</param>
/// <param name="Count">How many lines.</param>
internal readonly record struct LineRange(int First, int Count)
{
    public int End => First + Count;

    public bool IsEmpty => Count == 0;

    public static LineRange FromBounds(int first, int end) => new(first, Math.Max(0, end - first));
}
