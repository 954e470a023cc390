namespace Archive.Memoranda.Validation.Rules;

/// <summary>A citation that names an archive says where in it the original lies, or that this is not known.</summary>
internal sealed class NoLocator : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [CitationDescriptors.NoLocator];

    public void Check(ValidationContext context)
    {
        foreach (var source in context.Memorandum.Citation?.Sources ?? [])
        {
            if (source is { Repository: { } repository, Locator.IsEmpty: true } && !source.Text.EndsWith("not given", StringComparison.OrdinalIgnoreCase))
            {
                context.Report(CitationDescriptors.NoLocator, repository.Span, context.Quote(repository.Span));
            }
        }
    }
}
