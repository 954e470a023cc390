namespace Archive.Memoranda;

/// <summary>What rules about the head find.</summary>
internal static class HeaderDescriptors
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<DiagnosticDescriptor> All => [];
}
