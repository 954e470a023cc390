namespace Archive.Memoranda;

/// <summary>The kinds of page that documents of the archive are found as.</summary>
public enum DocumentLayout
{
    /// <summary>The document's text alone, without an envelope.</summary>
    Body,

    /// <summary>The downloaded file: citation, summary and labelled fields stand before the document.</summary>
    Download,

    /// <summary>A page of the archive's site: the document comes first, an unlabelled summary and the labelled fields follow it.</summary>
    WebPage,

    /// <summary>A page of the site as it was before 2022: the title stands in the citation only.</summary>
    LegacyWebPage,
}
