namespace Archive.Memoranda.Export;

/// <summary>How memoranda are written as TEI. The defaults suit everybody.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record TeiOptions : DocumentExportOptions
{
    /// <summary>The title of the <c>teiCorpus</c> that holds several memoranda.</summary>
    public string CorpusTitle { get; init; } = "Documents of the Wilson Center Digital Archive";

    /// <summary>
    /// The language of the text at hand as a BCP 47 tag, <c>en</c>, where the page does not say it with a line such as <c>Translation - English</c>. Null to leave it open.
    /// </summary>
    public string? TextLanguage { get; init; }
}
