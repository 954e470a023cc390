namespace Archive.Memoranda.Export;

/// <summary>The editorial marks that stand in blocks.</summary>
internal static class BlockMarks
{
    /// <summary>The marks of a memorandum's blocks and of those of the documents inside it.</summary>
    public static HashSet<EditorialMark> Of(Memorandum memorandum)
    {
        var found = new HashSet<EditorialMark>();
        foreach (var document in TeiText.PartsOf(memorandum))
        {
            foreach (var block in BlockWalk.InOrder(document.Blocks).Concat(BlockWalk.InOrder(document.EndMatter)).OfType<TextBlock>())
            {
                if (!block.Runs.IsEmpty && TeiInlines.AreText(block))
                {
                    found.UnionWith(block.Runs.OfType<MarkRun>().Select(static run => run.Mark));
                }
            }
        }

        return found;
    }
}
