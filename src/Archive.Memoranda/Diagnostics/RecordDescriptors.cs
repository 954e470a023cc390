namespace Archive.Memoranda;

/// <summary>What rules about the record find.</summary>
internal static class RecordDescriptors
{
    /// <summary>All of them, in the order of their codes.</summary>
    public static ValueList<DiagnosticDescriptor> All => [];
}
