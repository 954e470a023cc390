namespace Archive.Memoranda.Validation.Rules;

/// <summary>A page prints a title; on pages of the old site the citation's stands for it.</summary>
internal sealed class NoTitle : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [DiagnosticDescriptors.NoTitle];

    public void Check(ValidationContext context)
    {
        var memorandum = context.Memorandum;
        var title = memorandum.Layout == DocumentLayout.LegacyWebPage ? memorandum.Title : memorandum.Record.Title;
        if (memorandum.HasPage() && title is null)
        {
            // The title follows the date.
            context.ReportAt("record/title", DiagnosticDescriptors.NoTitle, new(memorandum.Record.SpanOf("date")?.End ?? 0, 0), fix: null);
        }
    }
}
