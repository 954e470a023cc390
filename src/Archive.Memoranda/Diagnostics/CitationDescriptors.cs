namespace Archive.Memoranda;

/// <summary>What rules about the citation find.</summary>
internal static class CitationDescriptors
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<DiagnosticDescriptor> All => [];
}
