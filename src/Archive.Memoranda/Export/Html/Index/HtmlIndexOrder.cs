namespace Archive.Memoranda.Export;

/// <summary>What the rows of an index page are sorted by. Equal ones stand by date, then by title.</summary>
public enum HtmlIndexOrder
{
    /// <summary>The date, the earliest first and the undated last.</summary>
    Date,

    /// <summary>The title.</summary>
    Title,

    /// <summary>The archive, then the locator.</summary>
    Archive,

    /// <summary>The diarist or author.</summary>
    Name,

    /// <summary>The classification.</summary>
    Classification,

    /// <summary>The language of the original.</summary>
    Language,

    /// <summary>The number of points, the greatest first.</summary>
    Points,

    /// <summary>The number of editorial marks, the greatest first.</summary>
    Marks,

    /// <summary>The number of diagnostics, the greatest first.</summary>
    Findings,
}
