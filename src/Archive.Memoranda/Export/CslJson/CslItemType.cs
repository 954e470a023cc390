namespace Archive.Memoranda.Export;

/// <summary>The type that CSL styles take a memorandum for.</summary>
public enum CslItemType
{
    /// <summary><c>manuscript</c>: styles print archive and locator. Zotero's own type for documents of an archive.</summary>
    Manuscript,

    /// <summary><c>document</c>: some styles, APA among them, print the whole date.</summary>
    Document,
}
