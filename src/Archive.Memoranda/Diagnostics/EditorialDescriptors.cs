namespace Archive.Memoranda;

/// <summary>What rules about editors' brackets find.</summary>
internal static class EditorialDescriptors
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<DiagnosticDescriptor> All => [];
}
