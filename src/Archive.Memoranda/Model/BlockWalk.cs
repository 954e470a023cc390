namespace Archive.Memoranda;

/// <summary>Walks blocks in reading order.</summary>
internal static class BlockWalk
{
    /// <summary>Each block before the blocks inside it. Nesting is as deep as the levels of points, a handful, so recursion is safe.</summary>
    public static IEnumerable<Block> InOrder(ValueList<Block> blocks)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            yield return blocks[index];
            foreach (var inner in InOrder(Children(blocks[index])))
            {
                yield return inner;
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
