namespace Archive.Memoranda.Export;

/// <summary>How each kind of editorial mark is called, and how many of each there are.</summary>
internal static class HtmlKinds
{
    /// <summary>By <see cref="EditorialKind"/>: the class in the page, the name, and what the editor did.</summary>
    public static readonly (string Class, string Name, string Does)[] All =
    [
        ("omission", "Omission", "leaves matter out, and may describe it"),
        ("unreadable", "Unreadable", "text that is lost, illegible or blacked out"),
        ("uncertain", "Uncertain", "a doubtful reading"),
        ("supplied", "Supplied", "completes the running text"),
        ("gloss", "Gloss", "identifies, explains or renames its neighbour"),
        ("original", "Original word", "the word of the original language"),
        ("correction", "Correction", "marks or corrects a mistake"),
        ("physical", "On the paper", "describes paper, hand, stamp, seal or signature"),
        ("commentary", "Comment", "the editor speaks"),
        ("mark", "Note mark", "points to a note"),
    ];

    /// <summary>The row of a kind; a number that is no kind is taken for a comment.</summary>
    public static int IndexOf(EditorialKind kind) => (uint)kind < (uint)All.Length ? (int)kind : (int)EditorialKind.Commentary;

    /// <summary>How many marks of each kind a page shows.</summary>
    public static int[] CountsOf(Memorandum memorandum, ValueMarks valueMarks)
    {
        var counts = new int[All.Length];
        foreach (var mark in MemorandumParts.Of(memorandum).SelectMany(BlockPieces.MarksOf).Concat(valueMarks.Placed).Concat(valueMarks.Loose.Select(mark => memorandum.Editorial[mark.Index])))
        {
            counts[IndexOf(mark.Kind)]++;
        }

        return counts;
    }
}
