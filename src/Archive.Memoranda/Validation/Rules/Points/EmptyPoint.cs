namespace Archive.Memoranda.Validation.Rules;

/// <summary>A point has a text.</summary>
internal sealed class EmptyPoint : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [PointDescriptors.Empty];

    public void Check(ValidationContext context)
    {
        foreach (var rows in context.Rows)
        {
            foreach (var entry in rows.Entries)
            {
                if (entry.IsEmpty)
                {
                    context.Report(PointDescriptors.Empty, entry.Label, context.Quote(entry.Label));
                }
            }
        }
    }
}
