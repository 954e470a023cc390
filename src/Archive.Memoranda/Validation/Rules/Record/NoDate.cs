namespace Archive.Memoranda.Validation.Rules;

/// <summary>A page prints a date. Where a line in its place is none, <see cref="ImpossibleDate"/> says so.</summary>
internal sealed class NoDate : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [DiagnosticDescriptors.NoDate];

    public void Check(ValidationContext context)
    {
        var record = context.Memorandum.Record;
        if (context.Memorandum.HasPage() && record.Date is null && PageDateLine.Find(context) is null)
        {
            // The date precedes the title.
            context.ReportAt("record/date", DiagnosticDescriptors.NoDate, new(record.SpanOf("title")?.Start ?? 0, 0), fix: null);
        }
    }
}
