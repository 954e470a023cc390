namespace Archive.Memoranda.Validation.Rules;

/// <summary>The address of the citation leads to the record that the page says it is.</summary>
internal sealed class RecordIdDiffers : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [CitationDescriptors.RecordIdDiffers];

    public void Check(ValidationContext context)
    {
        if (context.Memorandum is { Citation: { RecordId: { } cited } citation, Record.RecordId: { } printed } && !string.Equals(cited, printed, StringComparison.Ordinal))
        {
            context.Report(CitationDescriptors.RecordIdDiffers, citation.SpanOf("recordId") ?? citation.Span, Quotation.Of(cited), Quotation.Of(printed));
        }
    }
}
