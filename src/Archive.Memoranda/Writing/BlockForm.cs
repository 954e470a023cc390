namespace Archive.Memoranda.Writing;

/// <summary>Writes blocks, a paragraph each. A point's label and a speaker stand before the first paragraph of theirs: <c>2. Zhou Enlai asked</c>, <c>Comrade Stalin: We agree.</c></summary>
internal static class BlockForm
{
    public static void Write(Page page, ValueList<Block> blocks)
    {
        var open = new Stack<(ValueList<Block> Blocks, int Next)>();
        var label = "";
        for (open.Push((blocks, 0)); open.TryPop(out var part);)
        {
            if (part.Next == part.Blocks.Count)
            {
                continue;
            }

            var block = part.Blocks[part.Next];
            open.Push(part with { Next = part.Next + 1 });
            if (block is TextBlock text)
            {
                page.Paragraph(label, text.Text);
                label = "";
                continue;
            }

            var inner = BlockWalk.Children(block);
            label = LabelOf(block);
            if (inner is not [Paragraph, ..])
            {
                page.Paragraph(label);
                label = "";
            }

            open.Push((inner, 0));
        }
    }

    // Where a turn begins with a numbered point, 72. Mr. AIKEN (Ireland): ..., that point names the speaker.
    private static string LabelOf(Block block) => block switch
    {
        NumberedPoint point => point.Label.Text + " ",
        Turn { Blocks: [NumberedPoint { Blocks: [TextBlock first, ..] }, ..] } turn when first.Text.StartsWith(turn.Speaker, StringComparison.Ordinal) => "",
        Turn turn => turn.Speaker + ": ",
        _ => "",
    };
}
