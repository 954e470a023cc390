namespace Archive.Memoranda.Export;

/// <summary>Where a mark stands.</summary>
/// <param name="Part"><c>body</c>, <c>endMatter</c>, <c>header</c>, <c>signature</c> or <c>footnote</c>; null where that can't be told.</param>
/// <param name="Document">The document: 0 for the memorandum itself, from 1 the enclosures; null where that can't be told.</param>
/// <param name="Point">The number of the point that it stands in; 0 where it stands in none.</param>
/// <param name="Speaker">Who speaks; null where nobody does.</param>
/// <param name="Runs">The pieces of the block that it stands in.</param>
/// <param name="Index">Its own among them.</param>
internal sealed record CsvMarkPlace(string? Part, int? Document, int Point = 0, string? Speaker = null, ValueList<Inline> Runs = default, int Index = 0)
{
    private const int Longest = 60;

    /// <summary>What is printed before the mark in its block, some 60 characters at most from the beginning of a word.</summary>
    public string? Before => Runs.IsEmpty ? null : Near(-1);

    /// <summary>What is printed behind the mark in its block, some 60 characters at most up to the end of a word.</summary>
    public string? After => Runs.IsEmpty ? null : Near(1);

    private string Near(int step)
    {
        var near = "";
        for (var at = Index + step; near.Length <= Longest && at >= 0 && at < Runs.Count && Math.Abs(at - Index) <= Longest; at += step)
        {
            var piece = Runs[at].AsSpan();
            near = step < 0 ? string.Concat(piece[^Math.Min(piece.Length, Longest + 1)..], near) : string.Concat(near, piece[..Math.Min(piece.Length, Longest + 1)]);
        }

        // The blank between the mark and its neighbour stays, so that the three read as printed.
        var cut = near.Length <= Longest ? near : Cut(near, step);
        return (step < 0 ? cut.TrimStart() : cut.TrimEnd()).ToString();
    }

    // At a blank, or where there is none between the characters of a pair.
    private static ReadOnlySpan<char> Cut(string near, int step)
    {
        if (step < 0)
        {
            var end = near.AsSpan(near.Length - Longest - 1);
            return end.IndexOf(' ') is >= 0 and var blank ? end[blank..] : end[(char.IsLowSurrogate(end[1]) ? 2 : 1)..];
        }

        var start = near.AsSpan(0, Longest + 1);
        return start.LastIndexOf(' ') is >= 0 and var last ? start[..last] : start[..(char.IsHighSurrogate(start[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
