namespace Archive.Memoranda.Export;

/// <summary>What the units of a locator are called where programs read them.</summary>
internal static class UnitNames
{
    public const string Other = "other";

    /// <summary>The name; <see cref="Other"/> for a unit that nobody knows.</summary>
    public static string Of(LocatorUnitKind unit) => unit switch
    {
        LocatorUnitKind.Fond => "fond",
        LocatorUnitKind.Opis => "opis",
        LocatorUnitKind.Delo => "delo",
        LocatorUnitKind.Papka => "papka",
        LocatorUnitKind.Por => "poriadok",
        LocatorUnitKind.List => "listy",
        LocatorUnitKind.Box => "box",
        LocatorUnitKind.Folder => "folder",
        LocatorUnitKind.File => "file",
        LocatorUnitKind.Rg => "recordGroup",
        LocatorUnitKind.Series => "series",
        LocatorUnitKind.Volume => "volume",
        LocatorUnitKind.Page => "page",
        LocatorUnitKind.Document => "document",
        LocatorUnitKind.Year => "year",
        LocatorUnitKind.Shelfmark => "shelfmark",
        _ => Other,
    };
}
