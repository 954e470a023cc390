namespace Archive.Memoranda.Validation.Rules;

/// <summary>A page prints a title; the citation's stands for it on pages of the old site and in canonical texts of such.</summary>
internal sealed class NoTitle : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [DiagnosticDescriptors.NoTitle];

    public void Check(ValidationContext context)
    {
        var memorandum = context.Memorandum;
        var title = context.CitationStandsForRecord() ? memorandum.Title : memorandum.Record.Title;
        if (title is null && context.AsksForRecord())
        {
            // The title follows the date.
            context.ReportAt("record/title", DiagnosticDescriptors.NoTitle, new(memorandum.Record.SpanOf("date")?.End ?? 0, 0), fix: null);
        }
    }
}
