namespace Archive.Memoranda;

/// <summary>What rules about signatures and footnotes find.</summary>
internal static class EndingDescriptors
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<DiagnosticDescriptor> All => [];
}
