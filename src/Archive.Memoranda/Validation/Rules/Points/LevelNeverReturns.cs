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
            foreach (var row in rows.All)
            {
                if (row is { Entries.Length: > 1, Outer: { Entries: [{ First: 1, IsCombined: false, Point: { } point } outer] } } && row.Entries[0].First == 1
                    && point.Span.Contains(row.Entries[0].Label))
                {
                    context.Report(PointDescriptors.NeverReturns, outer.Label, context.Quote(outer.Label), context.Quote(row.Entries[0].Label));
                }
            }
        }
    }
}
