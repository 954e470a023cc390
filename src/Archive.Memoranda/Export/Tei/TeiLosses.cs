using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>What TEI has no place for.</summary>
internal static class TeiLosses
{
    public static IEnumerable<ExportLoss> Of(Memorandum memorandum)
    {
        foreach (var (path, date) in DatesOf(memorandum))
        {
            if (date.Guess != DateGuess.None)
            {
                yield return new(path, $"that the date is partly guessed is cert=\"low\"; what was guessed ({date.Guess}) is not written");
            }

            if (!DateForm.IsSayable(date.Start) || !DateForm.IsSayable(date.End))
            {
                yield return new(path, "XML has no year before 1 or after 9999: the date is written as printed alone");
            }
        }

        foreach (var (_, _, index) in new ValueMarks(memorandum).Loose)
        {
            yield return new(PathOf("editorial", index), "no text that is written holds the mark: it stands behind the document, in div[@type='marks'], and not where it was printed");
        }

        foreach (var path in BlocksWithoutPieces(memorandum))
        {
            yield return new(path, "the pieces of the block do not read as its text, or a mark does not read as its piece: what is printed is written");
        }

        var replaced = TeiWriter.CountReplaced(memorandum);
        if (replaced > 0)
        {
            yield return new("text", string.Create(CultureInfo.InvariantCulture, $"XML does not have {replaced} of the characters: U+FFFD is written for each"));
        }

        for (var index = 0; index < memorandum.Diagnostics.Count; index++)
        {
            yield return new(PathOf("diagnostics", index), "what was found while reading is about the text read, and is not written");
        }
    }

    private static string PathOf(string list, int index) => string.Create(CultureInfo.InvariantCulture, $"{list}[{index}]");

    private static IEnumerable<(string Path, ArchiveDate Date)> DatesOf(Memorandum memorandum)
    {
        IEnumerable<(string Path, ArchiveDate? Date)> dates = [("record/date", memorandum.Record.Date), ("citation/date", memorandum.Citation?.Date), ("header/date", memorandum.Header?.Date)];
        foreach (var (path, date) in dates.Concat(memorandum.Enclosures.Select(static (enclosure, index) => (PathOf("enclosures", index) + "/header/date", enclosure.Header?.Date))))
        {
            if (date is { } known)
            {
                yield return (path, known);
            }
        }
    }

    // Blocks are counted in reading order, those inside others among them.
    private static IEnumerable<string> BlocksWithoutPieces(Memorandum memorandum)
    {
        var lists = MemorandumParts.Of(memorandum).SelectMany(static (part, number) => ((string Path, ValueList<Block> Blocks)[])
            [(Prefix(number) + "body/blocks", part.Blocks), (Prefix(number) + "endMatter/blocks", part.EndMatter)]);
        return
            from list in lists
            from entry in BlockWalk.InOrder(list.Blocks).Select(static (block, index) => (Block: block as TextBlock, Index: index))
            where entry.Block is not null && !entry.Block.Runs.IsEmpty && !(BlockPieces.AreText(entry.Block) && entry.Block.Runs.All(IsItsMark))
            select PathOf(list.Path, entry.Index);
    }

    private static bool IsItsMark(Inline run) => run is not MarkRun mark || mark.AsSpan().Contains(mark.Mark.Text, StringComparison.Ordinal);

    private static string Prefix(int number) => number == 0 ? "" : PathOf("enclosures", number - 1) + "/";
}
