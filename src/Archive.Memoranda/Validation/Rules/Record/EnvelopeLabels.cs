using System.Collections.Frozen;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>The labels of the archive's pages, and where the parser took a line for one.</summary>
internal static class EnvelopeLabels
{
    private const int Longest = 40;
    private const string DocumentText = "Document Text";

    private static readonly FrozenSet<string> Front = FrozenSet.ToFrozenSet(
        ["Citation", "Summary", "Credits", "Original Language", "Contents"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Foot = FrozenSet.ToFrozenSet(
        [
            "Author(s)", "Associated People & Organizations", "Associated Places", "Associated Topics", "Subjects Discussed", "Original Archive",
            "Original Uploaded Date", "Record ID", "Original Classification", "Source", "Rights", "Type", "Language", "Donors", "Document Information", "Related Documents",
        ],
        StringComparer.OrdinalIgnoreCase);

    // All that stand before a document: of a download, of a retyped sheet, of a canonical text, which gives a colon to the labels of web pages.
    private static readonly FrozenSet<string> Before = FrozenSet.ToFrozenSet(
        [.. Front, .. Foot, "Title", "Author", "Date", "Description", DocumentText], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> FrontByText = Front.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> BeforeByText = Before.GetAlternateLookup<ReadOnlySpan<char>>();
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
                    Add(context, leaves[index], index, BeforeByText, found);
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

    /// <summary>Whether a canonical text says by a label of its own where the document begins.</summary>
    public static bool HasDocumentText(ValidationContext context)
    {
        foreach (var leaf in context.Result.Leaves)
        {
            if (leaf.Kind == LeafKind.Label && NameOf(context, leaf).Equals(DocumentText, StringComparison.Ordinal))
            {
                return true;
            }

            if (leaf.Kind is LeafKind.Text or LeafKind.PointLabel)
            {
                break;
            }
        }

        return false;
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
