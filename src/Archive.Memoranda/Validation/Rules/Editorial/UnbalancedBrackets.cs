namespace Archive.Memoranda.Validation.Rules;

/// <summary>Each bracket that opens is closed in its block, and each that closes was opened. Where the other half fits in one place only, the fix writes it.</summary>
internal sealed class UnbalancedBrackets : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [DiagnosticDescriptors.Unclosed, DiagnosticDescriptors.Unopened];

    public void Check(ValidationContext context)
    {
        MarkedBlocks? blocks = null;
        foreach (var finding in context.Result.Diagnostics)
        {
            if (string.Equals(finding.Code, DiagnosticDescriptors.Unclosed.Code, StringComparison.Ordinal))
            {
                blocks ??= new(context);
                var place = BracketPlaces.ForEnd(context.SourceText.Text, blocks.Around(finding.Span.Start), finding.Span.Start);
                context.PassOn(finding, DiagnosticDescriptors.Unclosed, place is { } end ? Fix.Insert($"Close the bracket after {context.Quote(TextSpan.FromBounds(finding.Span.Start, end))}", end, "]") : null);
            }
            else if (string.Equals(finding.Code, DiagnosticDescriptors.Unopened.Code, StringComparison.Ordinal))
            {
                blocks ??= new(context);
                var place = BracketPlaces.ForStart(context.SourceText.Text, blocks.Around(finding.Span.Start), finding.Span.Start);
                context.PassOn(finding, DiagnosticDescriptors.Unopened, place is { } start ? Fix.Insert($"Open the bracket before {context.Quote(TextSpan.FromBounds(start, finding.Span.End))}", start, "[") : null);
            }
        }
    }
}
