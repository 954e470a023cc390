namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The forms of pages; a layout can have several.</summary>
internal enum PageForm
{
    /// <summary>No envelope.</summary>
    Body,

    /// <summary>A download: its labels stand before the document.</summary>
    Download,

    /// <summary>A retyped sheet: <c>1949   Speeches/Documents</c>, and its labels with their values beside them.</summary>
    Sheet,

    /// <summary>A web page: its labels stand behind the document.</summary>
    WebPage,

    /// <summary>A page of the archive's old site with its commands.</summary>
    LegacyWebPage,

    /// <summary>Such a page without its commands: date, summary, perhaps the citation, then the document.</summary>
    StrippedWebPage,
}
