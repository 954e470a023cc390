namespace Archive.Memoranda.Validation.Rules;

/// <summary>A row of points begins with its first number.</summary>
internal sealed class FirstPointNotFirst : IValidationRule
{
    // Higher numbers go on from another document: paragraphs of a record, telegrams of a year.
    private const int Highest = 5;

    public ValueList<DiagnosticDescriptor> Descriptors => [PointDescriptors.NotFirst];

    public void Check(ValidationContext context)
    {
        if (Excerpts.IsOne(context.Memorandum))
        {
            return;
        }

        foreach (var rows in context.Rows)
        {
            foreach (var row in rows.All)
            {
                var first = row.Entries[0];
                if (row.Entries.Length > 1 && first.First is > 1 and <= Highest && row.Entries[1].First == first.Last + 1 && IsFree(first) && first.Shape.Write(1) is { } due
                    && first.Shape.Write(first.First - 1) is { } before && !InlineLabels.Has(context.SourceText.Text, first.TextBefore, first.Label.Start, before)
                    && !InlineLabels.BeginsLine(context.SourceText.Text, first.TextBefore, first.Label.Start, before))
                {
                    context.Report(PointDescriptors.NotFirst, first.Label, context.Quote(first.Label), Quotation.Of(due));
                }
            }
        }
    }

    private static bool IsFree(PointEntry entry) => !(entry.IsApart || entry.IsAfterElision || entry.IsQuoted || entry.IsSpoken);
}
