namespace Archive.Memoranda.Validation.Rules;

/// <summary>Labels have digits where digits belong: not <c>l.</c> before <c>2.</c>, nor <c>I0.</c> behind <c>9.</c></summary>
internal sealed class LetterForDigit : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [PointDescriptors.Letter];

    public void Check(ValidationContext context)
    {
        foreach (var rows in context.Rows)
        {
            foreach (var entry in rows.Entries)
            {
                if (entry.IsDisguised)
                {
                    var digits = entry.Shape.Write(entry.First) ?? "";
                    context.Report(PointDescriptors.Letter, entry.Label, LabelFix.Of(context, entry, entry.Shape, entry.First) is { } fix ? fix with { IsSuggestion = false } : null, context.Quote(entry.Label), Quotation.Of(digits));
                }
            }
        }
    }
}
