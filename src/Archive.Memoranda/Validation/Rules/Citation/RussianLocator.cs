namespace Archive.Memoranda.Validation.Rules;

/// <summary>A locator in a Russian archive has its fond, its opis and its leaves.</summary>
internal sealed class RussianLocator : IValidationRule
{
    public ValueList<DiagnosticDescriptor> Descriptors => [CitationDescriptors.IncompleteLocator];

    public void Check(ValidationContext context)
    {
        foreach (var source in context.Memorandum.Citation?.Sources ?? [])
        {
            if (!source.Locator.IsEmpty && IsRussian(source) && IsOfUnits(source) && !source.Text.EndsWith("not given", StringComparison.OrdinalIgnoreCase) && Missing(source) is { } missing)
            {
                context.Report(CitationDescriptors.IncompleteLocator, source.Span, context.Quote(source.Span), missing);
            }
        }
    }

    // Bulgarian archives have fond and opis, too, and their own unit below them.
    private static bool IsRussian(ArchivalSource source) => source.Repository switch
    {
        { Known: { } known } => string.Equals(known.Country, "Russia", StringComparison.Ordinal),
        { } => source[LocatorUnitKind.Fond] is not null && (source[LocatorUnitKind.Opis] ?? source[LocatorUnitKind.Delo]) is not null && source[LocatorUnitKind.File] is null,

        // A second file of the archive before it leaves out what both have in common.
        null => false,
    };

    // 3-65-725 is fond, opis and file in one; per. and dok. are the units of a fond that has no opis; a file on film has a roll.
    private static bool IsOfUnits(ArchivalSource source)
    {
        foreach (var unit in source.Locator)
        {
            if (unit.Unit is LocatorUnitKind.Shelfmark or LocatorUnitKind.Other or LocatorUnitKind.Document or LocatorUnitKind.Box or LocatorUnitKind.Folder)
            {
                return false;
            }
        }

        return true;
    }

    private static string? Missing(ArchivalSource source)
    {
        var hasFond = source[LocatorUnitKind.Fond] is not null;
        var hasOpis = source[LocatorUnitKind.Opis] is not null;
        var hasLeaf = (source[LocatorUnitKind.List] ?? source[LocatorUnitKind.Page]) is not null || EndsWithPage(source);
        return (hasFond, hasOpis, hasLeaf) switch
        {
            (true, true, true) => null,
            (false, true, true) => "fond",
            (true, false, true) => "opis",
            (true, true, false) => "leaf",
            (false, false, true) => "fond and no opis",
            (false, true, false) => "fond and no leaf",
            (true, false, false) => "opis and no leaf",
            _ => "fond, no opis and no leaf",
        };
    }

    // p. 16 at the end can be a folder or a page.
    private static bool EndsWithPage(ArchivalSource source) =>
        source.Locator[source.Locator.Count - 1] is { Unit: LocatorUnitKind.Papka, Label: { Length: <= 2 } };
}
