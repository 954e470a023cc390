namespace Archive.Memoranda;

/// <summary>What rules about points find.</summary>
internal static class PointDescriptors
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<DiagnosticDescriptor> All => [];
}
