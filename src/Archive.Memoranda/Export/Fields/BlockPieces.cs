namespace Archive.Memoranda.Export;

/// <summary>The pieces of a block's text, of which some are editorial marks.</summary>
internal static class BlockPieces
{
    /// <summary>Whether the pieces of a block read as its text, as they do where a parser made them; a block without pieces has no marks.</summary>
    public static bool AreText(TextBlock block)
    {
        var rest = block.Text.AsSpan();
        foreach (var run in block.Runs)
        {
            var piece = run.AsSpan();
            if (!rest.StartsWith(piece, StringComparison.Ordinal))
            {
                return false;
            }

            rest = rest[piece.Length..];
        }

        return rest.IsEmpty && !block.Runs.IsEmpty;
    }

    /// <summary>The marks that stand in the blocks of a document, in order of reading.</summary>
    public static IEnumerable<EditorialMark> MarksOf(ArchivalDocument document) =>
        from block in MemorandumParts.BlocksOf(document).OfType<TextBlock>()
        where !block.Runs.IsEmpty && AreText(block)
        from mark in block.Runs.OfType<MarkRun>()
        select mark.Mark;
}
