namespace Archive.Memoranda.Writing;

/// <summary>Writes a block.</summary>
internal static class BlockForm
{
    public static void Write(Page page, Block block) => Write(page, "", block);

    private static void Write(Page page, string lead, Block block)
    {
        switch (block)
        {
            case TextBlock text:
                page.Paragraph(lead, text.Text);
                break;
            case NumberedPoint point:
                Inner(page, lead + point.Label.Text, point.Blocks);
                break;
            case Turn turn:
                var isNamed = turn.Blocks is [NumberedPoint first, ..] && first.Text.StartsWith(turn.Speaker, StringComparison.Ordinal);
                Inner(page, isNamed ? "" : turn.Speaker + ":", turn.Blocks);
                break;
        }
    }

    private static void Inner(Page page, string label, ValueList<Block> blocks)
    {
        var isShared = blocks is [Paragraph, ..];
        if (!isShared && label.Length > 0)
        {
            page.Paragraph(label);
        }

        for (var index = 0; index < blocks.Count; index++)
        {
            Write(page, index == 0 && isShared ? label + " " : "", blocks[index]);
        }
    }
}
