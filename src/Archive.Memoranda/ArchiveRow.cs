namespace Archive.Memoranda;

/// <summary>A document as a row of a table: the archive's record in columns, the text of the document in one of them.</summary>
/// <remarks>
/// <para>Scrapers of the archive and databases made of them keep documents so. <see cref="MemorandumParser.ParseRow(ArchiveRow, ParserOptions?, CancellationToken)"/>
/// reads a row. A column that says nothing is null or empty.</para>
/// <para>Where a column holds several values, each is an item of the list.</para>
/// </remarks>
/// <example>
/// <c>new ArchiveRow { Date = "April 1, 1949", Title = "Letter to All Provincial Premiers", Body = "Secret.\nNew Delhi, 1st April, 1949. ...", RecordId = "300653" }</c>
/// </example>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record ArchiveRow
{
    /// <summary>The date of the document as the archive prints it, <c>April 1, 1949</c>.</summary>
    public string? Date { get; init; }

    /// <summary>The title that the archive gave the document.</summary>
    public string? Title { get; init; }

    /// <summary>The archive's summary.</summary>
    public string? Summary { get; init; }

    /// <summary>Who made the publication possible.</summary>
    public string? Credits { get; init; }

    /// <summary>The text of the document; without one a row is a record and nothing else.</summary>
    public string? Body { get; init; }

    /// <summary>Where the original lies and who translated it; it is read as a citation.</summary>
    public string? Source { get; init; }

    /// <summary>The languages of the original.</summary>
    public ValueList<string> OriginalLanguages { get; init; }

    /// <summary>What the archive has of the document: a translation, a scan.</summary>
    public ValueList<string> Contents { get; init; }

    /// <summary>The authors as the catalogue lists them, <c>Nehru, Jawaharlal</c>.</summary>
    public ValueList<string> Authors { get; init; }

    /// <summary>The people and organisations that the catalogue lists.</summary>
    public ValueList<string> People { get; init; }

    /// <summary>The places that the catalogue lists.</summary>
    public ValueList<string> Places { get; init; }

    /// <summary>The subjects that the catalogue lists, <c>India--Foreign relations--Pakistan</c>.</summary>
    public ValueList<string> Topics { get; init; }

    /// <summary>The archives that hold the original, by their full names.</summary>
    public ValueList<string> OriginalArchives { get; init; }

    /// <summary>The archive's statement of rights.</summary>
    public string? Rights { get; init; }

    /// <summary>The day of the upload, <c>2023-10-10</c>.</summary>
    public string? Uploaded { get; init; }

    /// <summary>The type of the document in the catalogue.</summary>
    public string? Type { get; init; }

    /// <summary>The archive's number of the record, <c>300653</c>.</summary>
    public string? RecordId { get; init; }

    /// <summary>The classification in the catalogue, <c>Secret</c>.</summary>
    public string? Classification { get; init; }

    /// <summary>Who gave the archive the means.</summary>
    public ValueList<string> Donors { get; init; }
}
