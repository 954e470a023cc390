namespace Archive.Memoranda.Validation.Rules;

/// <summary>No number of a row is missing: <c>1. 2. 4.</c> lacks one.</summary>
internal sealed class MissingPoint : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [PointDescriptors.Missing];

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
                foreach (var entry in row.Entries)
                {
                    if (entry is { Order: PointOrder.Gap, Before: { } before })
                    {
                        context.Report(PointDescriptors.Missing, entry.Label, context.Quote(entry.Label), context.Quote(before.Label), Missing(entry, before.Last));
                    }
                }
            }
        }
    }

    private static string Missing(PointEntry entry, int last)
    {
        var first = Quotation.Of(entry.Shape.Write(last + 1));
        return (entry.First - last) switch
        {
            2 => $"{first} is",
            3 => $"{first} and {Quotation.Of(entry.Shape.Write(entry.First - 1))} are",
            _ => $"{first} to {Quotation.Of(entry.Shape.Write(entry.First - 1))} are",
        };
    }
}
