using System.Collections.Frozen;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>The labels of the archive's pages, and where the parser took a line for one.</summary>
internal static class EnvelopeLabels
{
    private const int Longest = 40;

    private static readonly FrozenSet<string> Front = FrozenSet.ToFrozenSet(
        ["Citation", "Summary", "Credits", "Original Language", "Contents"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Foot = FrozenSet.ToFrozenSet(
        [
            "Author(s)", "Associated People & Organizations", "Associated Places", "Associated Topics", "Subjects Discussed", "Original Archive",
            "Original Uploaded Date", "Record ID", "Original Classification", "Source", "Rights", "Type", "Language", "Donors", "Document Information", "Related Documents",
        ],
        StringComparer.OrdinalIgnoreCase);

    // Of a retyped sheet, whose labels stand before their values.
    private static readonly FrozenSet<string> Sheet = FrozenSet.ToFrozenSet([.. Front, "Title", "Author", "Date", "Source", "Description"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FrontByText = Front.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> SheetByText = Sheet.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FootByText = Foot.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The numbers of the leaves that are labels of the page, in order.</summary>
    public static List<int> Of(ValidationContext context)
    {
        var found = new List<int>();
        var leaves = context.Result.Leaves.AsSpan();
        switch (context.Memorandum.Layout)
        {
            case DocumentLayout.Download:
                var end = context.EndOfFront();
                for (var index = 0; index < leaves.Length && (leaves[index].Span.Start <= end || leaves[index].Kind == LeafKind.Label); index++)
                {
                    Add(context, leaves[index], index, SheetByText, found);
                }

                break;
            case DocumentLayout.WebPage:
                for (var index = leaves.Length - 1; index >= 0 && leaves[index].Kind is not (LeafKind.Text or LeafKind.PointLabel); index--)
                {
                    Add(context, leaves[index], index, FootByText, found);
                }

                found.Reverse();
                break;
        }

        return found;
    }

    /// <summary>Whether a line is a label of a download, which has a colon.</summary>
    public static bool IsFront(ReadOnlySpan<char> line) => line.Length is > 2 and < Longest && line[^1] == ':' && FrontByText.Contains(line[..^1].TrimEnd());

    /// <summary>The name of a label, without its colon.</summary>
    public static ReadOnlySpan<char> NameOf(ValidationContext context, Leaf label) => context.Characters(label.Span).TrimEnd(":. ");

    /// <summary>Whether a label only heads others.</summary>
    public static bool IsHeading(ReadOnlySpan<char> name) =>
        name.Equals("Document Information", StringComparison.OrdinalIgnoreCase) || name.Equals("Related Documents", StringComparison.OrdinalIgnoreCase);

    private static void Add(ValidationContext context, Leaf leaf, int index, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> names, List<int> found)
    {
        if (leaf.Kind == LeafKind.Label && leaf.Span.Length <= Longest && names.Contains(NameOf(context, leaf)))
        {
            found.Add(index);
        }
    }
}
