using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>Asks of each point what is lost of it, and names it by its place as diagnostics do: <c>body/points[2]/points[0]</c>.</summary>
internal static class PointLosses
{
    /// <param name="memorandum">The memorandum.</param>
    /// <param name="lossOf">What is lost of a point that stands so deep in others, 1 for one that stands in none; null for nothing.</param>
    public static IEnumerable<ExportLoss> Of(Memorandum memorandum, Func<NumberedPoint, int, string?> lossOf)
    {
        var open = new Stack<Frame>();
        for (var index = memorandum.Enclosures.Count - 1; index >= 0; index--)
        {
            open.Push(new(memorandum.Enclosures[index].Blocks, string.Create(CultureInfo.InvariantCulture, $"enclosures[{index}]/body"), Depth: 0, Outer: null));
        }

        for (open.Push(new(memorandum.Blocks, "body", Depth: 0, Outer: null)); open.TryPeek(out var frame);)
        {
            if (frame.Next == frame.Blocks.Count)
            {
                open.Pop();
                continue;
            }

            switch (frame.Blocks[frame.Next++])
            {
                case NumberedPoint point:
                    var inner = new Frame(point.Blocks, string.Create(CultureInfo.InvariantCulture, $"points[{frame.Points++}]"), frame.Depth + 1, frame);
                    open.Push(inner);
                    if (lossOf(point, inner.Depth) is { } loss)
                    {
                        yield return new(PathOf(inner), loss);
                    }

                    break;

                case Turn turn:
                    open.Push(new(turn.Blocks, string.Create(CultureInfo.InvariantCulture, $"turns[{frame.Turns++}]"), frame.Depth, frame));
                    break;
            }
        }
    }

    private static string PathOf(Frame frame)
    {
        var names = new List<string>();
        for (var part = frame; part is not null; part = part.Outer)
        {
            names.Add(part.Name);
        }

        names.Reverse();
        return string.Join('/', names);
    }

    private sealed record Frame(ValueList<Block> Blocks, string Name, int Depth, Frame? Outer)
    {
        public int Next { get; set; }

        public int Points { get; set; }

        public int Turns { get; set; }
    }
}
