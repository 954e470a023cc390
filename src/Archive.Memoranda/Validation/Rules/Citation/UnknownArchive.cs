namespace Archive.Memoranda.Validation.Rules;

/// <summary>The archive that a citation names is one that the library knows.</summary>
internal sealed class UnknownArchive : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [CitationDescriptors.UnknownArchive];

    public void Check(ValidationContext context)
    {
        foreach (var source in context.Memorandum.Citation?.Sources ?? [])
        {
            if (source.Repository is { Known: null } repository && KnownArchive.Find(repository.Name) is null && KnownArchive.Find(repository.Text) is null)
            {
                context.Report(CitationDescriptors.UnknownArchive, repository.Span, context.Quote(repository.Span));
            }
        }
    }
}
