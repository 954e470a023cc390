namespace Archive.Memoranda.Export;

/// <summary>The tables that <see cref="CsvWriter"/> makes of memoranda; their rows are joined by the column <c>id</c>.</summary>
public enum CsvTable
{
    /// <summary>A row for each memorandum: record, citation, head, signatures, counts, the text of the body.</summary>
    Memoranda,

    /// <summary>A row for each numbered point of the bodies, sublevels and enclosures included, in the order of <see cref="Memorandum.Points"/>.</summary>
    Points,

    /// <summary>A row for each mark that an editor left, of every kind and wherever it stands, in the order of <see cref="Memorandum.Editorial"/>.</summary>
    Editorial,

    /// <summary>A row for each archive that a citation names, with a column for each unit of the locator.</summary>
    Sources,
}
