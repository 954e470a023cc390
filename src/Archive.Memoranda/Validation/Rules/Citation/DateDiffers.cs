namespace Archive.Memoranda.Validation.Rules;

/// <summary>Page and citation have one date. A month and a day in it do not disagree.</summary>
internal sealed class DateDiffers : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [CitationDescriptors.DateDiffers];

    public void Check(ValidationContext context)
    {
        if (context.Memorandum is { Citation: { Date: { } cited } citation, Record.Date: { } printed } && (cited.End < printed.Start || printed.End < cited.Start))
        {
            var span = citation.SpanOf("date") ?? citation.Span;
            context.Report(CitationDescriptors.DateDiffers, span, context.Quote(span), Quotation.Of(printed.Text));
        }
    }
}
