namespace Archive.Memoranda;

/// <summary>The units of archival locators, in one spelling whatever the label in the text.</summary>
public enum LocatorUnitKind
{
    /// <summary>A unit whose label the library does not know; the label is kept as printed.</summary>
    Other,

    /// <summary>Record group of a Russian archive: <c>f.</c> <c>F.</c> <c>fond</c> <c>fond (f.)</c>.</summary>
    Fond,

    /// <summary>Inventory within a fond: <c>op.</c> <c>opis</c>.</summary>
    Opis,

    /// <summary>File: <c>d.</c> <c>delo</c>.</summary>
    Delo,

    /// <summary>Folder: <c>pap.</c> <c>papka</c>, and <c>p.</c> between inventory and file.</summary>
    Papka,

    /// <summary>Number in the order of a folder, <c>por.</c> (poriadkovyi nomer).</summary>
    Por,

    /// <summary>Leaf or leaves: <c>l.</c> <c>ll.</c> <c>list</c> <c>listy</c> <c>Bl.</c>.</summary>
    List,

    /// <summary>Box: <c>4. doboz</c>, <c>Cx 324</c>, <c>Box 8</c>.</summary>
    Box,

    /// <summary>Folder of a western archive: <c>folder F-67</c>.</summary>
    Folder,

    /// <summary>File of a western archive: <c>File No. JNSG</c>.</summary>
    File,

    /// <summary>Record group of the US National Archives: <c>RG 59</c>, <c>Record Group 263</c>.</summary>
    Rg,

    /// <summary>Series.</summary>
    Series,

    /// <summary>Volume: <c>vol. 21-1</c>.</summary>
    Volume,

    /// <summary>Page or pages: <c>p.</c> <c>pp.</c> at the end of a locator.</summary>
    Page,

    /// <summary>Document: <c>dok. 2</c>.</summary>
    Document,

    /// <summary>A year that stands among the units.</summary>
    Year,

    /// <summary>A call number without a label: <c>B 136/59748</c>, <c>XIX-J-1-j Korea</c>.</summary>
    Shelfmark,
}
