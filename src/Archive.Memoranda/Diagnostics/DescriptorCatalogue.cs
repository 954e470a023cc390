using System.Collections.Frozen;

namespace Archive.Memoranda;

/// <summary>All descriptors together.</summary>
internal static class DescriptorCatalogue
{
    /// <summary>Every descriptor, in the order of the codes.</summary>
    public static ValueList<DiagnosticDescriptor> All { get; } =
    [
        .. new[]
        {
            DiagnosticDescriptors.OfParser,
            DiagnosticDescriptors.OfDumps,
            RecordDescriptors.All,
            CitationDescriptors.All,
            HeaderDescriptors.All,
            PointDescriptors.All,
            EditorialDescriptors.All,
            EndingDescriptors.All,
            TextDescriptors.All,
        }
        .SelectMany(static descriptors => descriptors).OrderBy(static descriptor => descriptor.Code, StringComparer.Ordinal),
    ];

    public static FrozenDictionary<string, DiagnosticDescriptor> ByCode { get; } = All.ToFrozenDictionary(static descriptor => descriptor.Code, StringComparer.Ordinal);
}
