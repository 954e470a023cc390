namespace Archive.Memoranda;

/// <summary>Walks blocks in reading order.</summary>
internal static class BlockWalk
{
    /// <summary>Each block before the blocks inside it.</summary>
    public static IEnumerable<Block> InOrder(ValueList<Block> blocks)
    {
        var open = new Stack<(ValueList<Block> Blocks, int Next)>();
        for (open.Push((blocks, 0)); open.TryPop(out var part);)
        {
            if (part.Next < part.Blocks.Count)
            {
                var block = part.Blocks[part.Next];
                open.Push(part with { Next = part.Next + 1 });
                open.Push((Children(block), 0));
                yield return block;
            }
        }
    }

    public static ValueList<Block> Children(Block block) => block switch
    {
        NumberedPoint point => point.Blocks,
        Turn turn => turn.Blocks,
        _ => default,
    };
}
