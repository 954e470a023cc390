namespace Archive.Memoranda.Json;

/// <summary>The names themselves, in ASCII that needs no escaping; empty where there is none.</summary>
internal static partial class EnumNames
{
    private static ReadOnlySpan<byte> NameOf(DocumentLayout value) => value switch
    {
        DocumentLayout.Body => "body"u8,
        DocumentLayout.Download => "download"u8,
        DocumentLayout.WebPage => "webPage"u8,
        DocumentLayout.LegacyWebPage => "legacyWebPage"u8,
        _ => default,
    };

    private static ReadOnlySpan<byte> NameOf(DatePrecision value) => value switch
    {
        DatePrecision.Day => "day"u8,
        DatePrecision.Month => "month"u8,
        DatePrecision.Year => "year"u8,
        DatePrecision.Range => "range"u8,
        _ => default,
    };

    private static ReadOnlySpan<byte> NameOf(DateGuess value) => value switch
    {
        DateGuess.None => "none"u8,
        DateGuess.Century => "century"u8,
        DateGuess.Order => "order"u8,
        DateGuess.Century | DateGuess.Order => "century, order"u8,
        _ => default,
    };

    private static ReadOnlySpan<byte> NameOf(LocatorUnitKind value) => value switch
    {
        LocatorUnitKind.Other => "other"u8,
        LocatorUnitKind.Fond => "fond"u8,
        LocatorUnitKind.Opis => "opis"u8,
        LocatorUnitKind.Delo => "delo"u8,
        LocatorUnitKind.Papka => "papka"u8,
        LocatorUnitKind.Por => "por"u8,
        LocatorUnitKind.List => "list"u8,
        LocatorUnitKind.Box => "box"u8,
        LocatorUnitKind.Folder => "folder"u8,
        LocatorUnitKind.File => "file"u8,
        LocatorUnitKind.Rg => "rg"u8,
        LocatorUnitKind.Series => "series"u8,
        LocatorUnitKind.Volume => "volume"u8,
        LocatorUnitKind.Page => "page"u8,
        LocatorUnitKind.Document => "document"u8,
        LocatorUnitKind.Year => "year"u8,
        LocatorUnitKind.Shelfmark => "shelfmark"u8,
        _ => default,
    };

    private static ReadOnlySpan<byte> NameOf(ContributorRole value) => value switch
    {
        ContributorRole.Translator => "translator"u8,
        ContributorRole.Contributor => "contributor"u8,
        ContributorRole.Obtainer => "obtainer"u8,
        ContributorRole.Transcriber => "transcriber"u8,
        ContributorRole.Editor => "editor"u8,
        ContributorRole.Compiler => "compiler"u8,
        ContributorRole.Provider => "provider"u8,
        _ => default,
    };

    private static ReadOnlySpan<byte> NameOf(PointStyle value) => value switch
    {
        PointStyle.Arabic => "arabic"u8,
        PointStyle.Roman => "roman"u8,
        PointStyle.Letter => "letter"u8,
        _ => default,
    };

    private static ReadOnlySpan<byte> NameOf(EditorialKind value) => value switch
    {
        EditorialKind.Omission => "omission"u8,
        EditorialKind.Unreadable => "unreadable"u8,
        EditorialKind.Uncertain => "uncertain"u8,
        EditorialKind.Supplied => "supplied"u8,
        EditorialKind.Gloss => "gloss"u8,
        EditorialKind.Original => "original"u8,
        EditorialKind.Correction => "correction"u8,
        EditorialKind.Physical => "physical"u8,
        EditorialKind.Commentary => "commentary"u8,
        EditorialKind.Mark => "mark"u8,
        _ => default,
    };

    private static ReadOnlySpan<byte> NameOf(Severity value) => value switch
    {
        Severity.Info => "info"u8,
        Severity.Warning => "warning"u8,
        Severity.Error => "error"u8,
        _ => default,
    };
}
