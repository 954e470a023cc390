using System.Runtime.CompilerServices;

namespace Archive.Memoranda;

/// <summary>Which column of a table holds which part of a document. The defaults are the names that the public scraper of the archive gives them.</summary>
/// <remarks>A name that the table does not have leaves the part out; none can be null. A list is a JSON array, <c>["India", "China"]</c>, or else one value.</remarks>
/// <example><c>DumpColumns.Default with { Body = "content", RecordId = "doc_id" }</c></example>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record DumpColumns
{
    /// <summary>The names of the public scraper.</summary>
    public static DumpColumns Default { get; } = new();

    /// <summary>The table of a database that holds the documents.</summary>
    public string Table { get; init => field = Named(value); } = "documents";

    /// <summary>The column of <see cref="ArchiveRow.Body"/>, the one that a row must have.</summary>
    public string Body { get; init => field = Named(value); } = "text_body";

    /// <summary>The column of <see cref="ArchiveRow.RecordId"/>, which names the document.</summary>
    public string RecordId { get; init => field = Named(value); } = "record_id";

    /// <summary>The column of <see cref="ArchiveRow.Date"/>.</summary>
    public string Date { get; init => field = Named(value); } = "original_publication_date";

    /// <summary>The column of <see cref="ArchiveRow.Title"/>.</summary>
    public string Title { get; init => field = Named(value); } = "title";

    /// <summary>The column of <see cref="ArchiveRow.Summary"/>.</summary>
    public string Summary { get; init => field = Named(value); } = "summary";

    /// <summary>The column of <see cref="ArchiveRow.Credits"/>.</summary>
    public string Credits { get; init => field = Named(value); } = "credits";

    /// <summary>The column of <see cref="ArchiveRow.Source"/>.</summary>
    public string Source { get; init => field = Named(value); } = "source";

    /// <summary>The column of <see cref="ArchiveRow.OriginalLanguages"/>, a list.</summary>
    public string OriginalLanguages { get; init => field = Named(value); } = "language";

    /// <summary>The column of <see cref="ArchiveRow.Contents"/>, a list; the scraper has none.</summary>
    public string Contents { get; init => field = Named(value); } = "contents";

    /// <summary>The column of <see cref="ArchiveRow.Authors"/>, a list.</summary>
    public string Authors { get; init => field = Named(value); } = "authors";

    /// <summary>The column of <see cref="ArchiveRow.People"/>, a list.</summary>
    public string People { get; init => field = Named(value); } = "associated_people_orgs";

    /// <summary>The column of <see cref="ArchiveRow.Places"/>, a list.</summary>
    public string Places { get; init => field = Named(value); } = "associated_places";

    /// <summary>The column of <see cref="ArchiveRow.Topics"/>, a list.</summary>
    public string Topics { get; init => field = Named(value); } = "subjects_discussed";

    /// <summary>The column of <see cref="ArchiveRow.OriginalArchives"/>, a list.</summary>
    public string OriginalArchives { get; init => field = Named(value); } = "original_archive_title";

    /// <summary>The column of <see cref="ArchiveRow.Rights"/>.</summary>
    public string Rights { get; init => field = Named(value); } = "rights";

    /// <summary>The column of <see cref="ArchiveRow.Uploaded"/>.</summary>
    public string Uploaded { get; init => field = Named(value); } = "original_upload_date";

    /// <summary>The column of <see cref="ArchiveRow.Type"/>; the scraper has none.</summary>
    public string Type { get; init => field = Named(value); } = "type";

    /// <summary>The column of <see cref="ArchiveRow.Classification"/>.</summary>
    public string Classification { get; init => field = Named(value); } = "original_classification";

    /// <summary>The column of <see cref="ArchiveRow.Donors"/>, a list.</summary>
    public string Donors { get; init => field = Named(value); } = "donors";

    /// <summary>Makes a row of the values of a table's columns.</summary>
    /// <param name="valueOf">Gives the value of the column of a name; null where the table or the row has none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="valueOf"/> is null.</exception>
    public ArchiveRow ToRow(Func<string, string?> valueOf)
    {
        ArgumentNullException.ThrowIfNull(valueOf);
        return new()
        {
            Date = valueOf(Date),
            Title = valueOf(Title),
            Summary = valueOf(Summary),
            Credits = valueOf(Credits),
            Body = valueOf(Body),
            Source = valueOf(Source),
            OriginalLanguages = ColumnList.Read(valueOf(OriginalLanguages)),
            Contents = ColumnList.Read(valueOf(Contents)),
            Authors = ColumnList.Read(valueOf(Authors)),
            People = ColumnList.Read(valueOf(People)),
            Places = ColumnList.Read(valueOf(Places)),
            Topics = ColumnList.Read(valueOf(Topics)),
            OriginalArchives = ColumnList.Read(valueOf(OriginalArchives)),
            Rights = valueOf(Rights),
            Uploaded = valueOf(Uploaded),
            Type = valueOf(Type),
            RecordId = valueOf(RecordId),
            Classification = valueOf(Classification),
            Donors = ColumnList.Read(valueOf(Donors)),
        };
    }

    private static string Named(string value, [CallerMemberName] string? property = null)
    {
        ArgumentNullException.ThrowIfNull(value, property);
        return value;
    }
}
