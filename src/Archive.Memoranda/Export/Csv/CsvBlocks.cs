namespace Archive.Memoranda.Export;

/// <summary>Walks the blocks of a memorandum and reads their text, however deep they stand in each other.</summary>
internal static class CsvBlocks
{
    /// <summary>Every block of the bodies in the order of <see cref="Memorandum.AllBlocks"/>.</summary>
    public static IEnumerable<CsvBlock> InBodies(Memorandum memorandum)
    {
        var points = 0;
        for (var document = 0; document <= memorandum.Enclosures.Count; document++)
        {
            foreach (var place in InOrder(DocumentAt(memorandum, document).Blocks, document, isEndMatter: false, points))
            {
                points = Math.Max(points, place.Number);
                yield return place;
            }
        }
    }

    /// <summary>Every block behind the signatures. Points among them have no number.</summary>
    public static IEnumerable<CsvBlock> InEndMatter(Memorandum memorandum) =>
        Enumerable.Range(0, memorandum.Enclosures.Count + 1).SelectMany(document => InOrder(DocumentAt(memorandum, document).EndMatter, document, isEndMatter: true, 0));

    /// <summary>The memorandum itself, or from 1 an enclosure.</summary>
    public static ArchivalDocument DocumentAt(Memorandum memorandum, int document) => document == 0 ? memorandum : memorandum.Enclosures[document - 1];

    /// <summary>Appends blocks as they read: a line each, and behind a label or speaker the first line of what is theirs.</summary>
    /// <param name="text">Where to.</param>
    /// <param name="blocks">The blocks.</param>
    /// <param name="withPoints">Whether points among them are wanted.</param>
    public static void Append(CsvBuffer text, ValueList<Block> blocks, bool withPoints)
    {
        var isFirst = true;
        var isBehindLabel = false;
        var open = new Stack<(ValueList<Block> Blocks, int Next)>();
        for (open.Push((blocks, 0)); open.TryPop(out var part);)
        {
            if (part.Next == part.Blocks.Count)
            {
                isBehindLabel = false;
                continue;
            }

            var block = part.Blocks[part.Next];
            open.Push(part with { Next = part.Next + 1 });
            if (block is NumberedPoint && !withPoints)
            {
                continue;
            }

            var own = OwnText(block);
            if (isBehindLabel ? own.Length > 0 : !isFirst)
            {
                text.Append(isBehindLabel ? ' ' : '\n');
            }

            text.Append(own);
            text.Append(block is Turn ? ":" : "");
            (isFirst, isBehindLabel) = (false, block is not TextBlock);
            if (isBehindLabel)
            {
                open.Push((BlockWalk.Children(block), 0));
            }
        }
    }

    /// <summary>The marks in blocks, but not those of points among them.</summary>
    public static int MarksIn(ValueList<Block> blocks)
    {
        var count = 0;
        var open = new Stack<Block>(blocks);
        while (open.TryPop(out var block))
        {
            foreach (var run in block is TextBlock text ? text.Runs : default)
            {
                count += run is MarkRun ? 1 : 0;
            }

            foreach (var inner in block is Turn turn ? turn.Blocks : default)
            {
                open.Push(inner);
            }
        }

        return count;
    }

    private static string OwnText(Block block) => block switch
    {
        TextBlock text => text.Text,
        NumberedPoint point => point.Label.Text,
        Turn turn => turn.Speaker,
        _ => "",
    };

    private static IEnumerable<CsvBlock> InOrder(ValueList<Block> blocks, int document, bool isEndMatter, int points)
    {
        var open = new Stack<(ValueList<Block> Blocks, int Next, int Parent, int Depth, string? Speaker)>();
        for (open.Push((blocks, 0, 0, 0, null)); open.TryPop(out var part);)
        {
            if (part.Next == part.Blocks.Count)
            {
                continue;
            }

            var block = part.Blocks[part.Next];
            open.Push(part with { Next = part.Next + 1 });
            var isPoint = block is NumberedPoint && !isEndMatter;
            points += isPoint ? 1 : 0;
            yield return new(block, document, isEndMatter, isPoint ? points : 0, part.Parent, part.Depth, part.Speaker);
            var speaker = block is Turn turn ? turn.Speaker : part.Speaker;
            open.Push((BlockWalk.Children(block), 0, isPoint ? points : part.Parent, isPoint ? part.Depth + 1 : part.Depth, speaker));
        }
    }
}
