namespace Archive.Memoranda.Validation.Rules;

/// <summary>A page prints a date, or on pages of the old site its citation does. Where a line in its place is none, <see cref="ImpossibleDate"/> says so.</summary>
internal sealed class NoDate : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [DiagnosticDescriptors.NoDate];

    public void Check(ValidationContext context)
    {
        var record = context.Memorandum.Record;
        var date = context.CitationStandsForRecord() ? record.Date ?? context.Memorandum.Citation?.Date : record.Date;
        if (date is null && context.AsksForRecord() && PageDateLine.Find(context) is null)
        {
            // The date precedes the title.
            context.ReportAt("record/date", DiagnosticDescriptors.NoDate, new(record.SpanOf("title")?.Start ?? 0, 0), fix: null);
        }
    }
}
