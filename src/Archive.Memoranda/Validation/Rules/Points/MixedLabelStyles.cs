namespace Archive.Memoranda.Validation.Rules;

/// <summary>The labels of a row are written alike: not <c>I.</c> before <c>2.</c>, nor <c>2)</c> among <c>1.</c> and <c>3.</c></summary>
internal sealed class MixedLabelStyles : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [PointDescriptors.Mixed];

    public void Check(ValidationContext context)
    {
        foreach (var rows in context.Rows)
        {
            foreach (var row in rows.All)
            {
                if (row.Shapes.Length > 1)
                {
                    Check(context, row);
                }
            }
        }
    }

    private static void Check(ValidationContext context, PointRow row)
    {
        var usual = UsualOf(row, out var isMajority);
        var neighbour = FirstOf(row, usual);
        foreach (var entry in row.Entries)
        {
            if (entry.Shape == usual)
            {
                neighbour = entry;
            }
            else if (isMajority || AreOfTwoMinds(entry.Shape, usual))
            {
                var number = entry.IsCombined || entry.Order != PointOrder.Follows || !row.IsMendable ? 0 : entry.First;
                context.Report(PointDescriptors.Mixed, entry.Label, LabelFix.Of(context, entry, usual, number), context.Quote(entry.Label), context.Quote(neighbour.Label));
            }
        }
    }

    private static PointEntry FirstOf(PointRow row, LabelShape shape)
    {
        foreach (var entry in row.Entries)
        {
            if (entry.Shape == shape)
            {
                return entry;
            }
        }

        return row.End;
    }

    // What most labels have; where no shape has most, what the last of them has.
    private static LabelShape UsualOf(PointRow row, out bool isMajority)
    {
        var (usual, most) = (row.End.Shape, 0);
        isMajority = false;
        foreach (var (shape, count, _) in row.Shapes)
        {
            isMajority = count > most || (count != most && isMajority);
            (usual, most) = count > most ? (shape, count) : (usual, most);
        }

        return isMajority ? usual : row.End.Shape;
    }

    // Of I. and 2. one is wrong; A. and 2. can be of two lists.
    private static bool AreOfTwoMinds(LabelShape shape, LabelShape usual) =>
        shape.Style != PointStyle.Letter && usual.Style != PointStyle.Letter && shape.Style != usual.Style && shape.HasMarksOf(usual);
}
