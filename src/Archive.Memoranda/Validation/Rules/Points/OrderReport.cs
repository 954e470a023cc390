namespace Archive.Memoranda.Validation.Rules;

/// <summary>Reports labels that stand wrong in their row, with the number that is due where the labels around them tell it.</summary>
internal static class OrderReport
{
    public static void Report(ValidationContext context, PointOrder order, DiagnosticDescriptor descriptor)
    {
        foreach (var rows in context.Rows)
        {
            foreach (var row in rows.All)
            {
                foreach (var entry in row.Entries)
                {
                    if (entry.Order == order && entry.Before is { } before)
                    {
                        context.Report(descriptor, entry.Label, LabelFix.Of(context, entry, entry.Shape, row.IsMendable ? entry.Due : 0), context.Quote(entry.Label), context.Quote(before.Label));
                    }
                }
            }
        }
    }
}
