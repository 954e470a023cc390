namespace Archive.Memoranda.Export;

/// <summary>A memorandum as the documents that it consists of.</summary>
internal static class MemorandumParts
{
    /// <summary>The memorandum and what is enclosed in it.</summary>
    public static IEnumerable<ArchivalDocument> Of(Memorandum memorandum) => memorandum.Enclosures.Prepend<ArchivalDocument>(memorandum);

    /// <summary>The blocks of text and end matter in order of reading, those inside others among them.</summary>
    public static IEnumerable<Block> BlocksOf(ArchivalDocument document) => BlockWalk.InOrder(document.Blocks).Concat(BlockWalk.InOrder(document.EndMatter));
}
