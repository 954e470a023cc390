namespace Archive.Memoranda.Validation.Rules;

/// <summary>A level that was opened under a point gives way to the next point: <c>1.</c> with <c>a)</c> and <c>b)</c> is followed by <c>2.</c></summary>
internal sealed class LevelNeverReturns : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [PointDescriptors.NeverReturns];

    public void Check(ValidationContext context)
    {
        if (Excerpts.IsOne(context.Memorandum))
        {
            return;
        }

        foreach (var rows in context.Rows)
        {
            for (var index = 0; index < rows.All.Length; index++)
            {
                var row = rows.All[index];
                if (row is { Entries.Length: > 1, Outer: { Entries: [{ First: 1, IsCombined: false, Point: { } point } outer] } } && row.Entries[0].First == 1
                    && point.Span.Contains(row.Entries[0].Label) && !(index + 1 < rows.All.Length && IsAnotherFirst(rows.All[index + 1], outer)))
                {
                    context.Report(PointDescriptors.NeverReturns, outer.Label, context.Quote(outer.Label), context.Quote(row.Entries[0].Label));
                }
            }
        }
    }

    // 1.  a)  b)  1.: the level is back, under the number that it had.
    private static bool IsAnotherFirst(PointRow row, PointEntry outer) => row.Entries[0] is { First: 1, Point: not null } first && first.Shape == outer.Shape && !first.IsApart;
}
