namespace Archive.Memoranda.Validation.Rules;

/// <summary>Whoever prepares a text is told how many of his marks say only by their place what they are; a published page stays as it is.</summary>
internal sealed class GuessedKinds : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [DiagnosticDescriptors.KindGuessed];

    public void Check(ValidationContext context)
    {
        if (context.Profile != ValidationProfile.Edition)
        {
            return;
        }

        foreach (var finding in context.Result.Diagnostics)
        {
            if (string.Equals(finding.Code, DiagnosticDescriptors.KindGuessed.Code, StringComparison.Ordinal))
            {
                context.PassOn(finding, DiagnosticDescriptors.KindGuessed);
            }
        }
    }
}
