namespace Archive.Memoranda.Validation.Rules;

/// <summary>The page's date is a day that there is: not <c>November 31, 1949</c>, <c>Novembr 10, 1949</c> or <c>13/13/1949</c>.</summary>
internal sealed class ImpossibleDate : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [RecordDescriptors.ImpossibleDate];

    public void Check(ValidationContext context)
    {
        if (PageDateLine.Find(context) is { } fault)
        {
            context.ReportAt("record/date", RecordDescriptors.ImpossibleDate, fault.Line, fault.Fix, context.Quote(fault.Line), fault.Reason);
        }
    }
}
