namespace Archive.Memoranda.Validation.Rules;

/// <summary>A citation says where the original comes from: an archive, a publication, or who had it to give.</summary>
internal sealed class NoSource : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [DiagnosticDescriptors.NoSource];

    public void Check(ValidationContext context)
    {
        if (context.Memorandum.Citation is { Sources.IsEmpty: true, Notes.IsEmpty: true } citation && !HasGiver(citation))
        {
            context.Report(DiagnosticDescriptors.NoSource, citation.Span);
        }
    }

    // Who translated a document need not know where it lies.
    private static bool HasGiver(Citation citation)
    {
        foreach (var contribution in citation.Contributions)
        {
            if (contribution.Role is ContributorRole.Contributor or ContributorRole.Obtainer or ContributorRole.Provider or ContributorRole.Compiler)
            {
                return true;
            }
        }

        return false;
    }
}
