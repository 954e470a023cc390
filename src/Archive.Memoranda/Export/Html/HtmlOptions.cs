namespace Archive.Memoranda.Export;

/// <summary>How a memorandum is written as a page. The defaults suit everybody.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record HtmlOptions
{
    /// <summary>The text that the memorandum was parsed from, see <see cref="ParseResult.SourceText"/>. The page then shows it beside the document and links each value to its characters; null to leave it out.</summary>
    public SourceText? SourceText { get; init; }

    /// <summary>The findings to show, as <see cref="MemorandumValidator"/> gives them; null for those of the parser, <see cref="Memorandum.Diagnostics"/>.</summary>
    public ValueList<Diagnostic>? Diagnostics { get; init; }

    /// <summary>The language of the text at hand as a BCP 47 tag, <c>en</c>, where the page does not say it with a line such as <c>Translation - English</c>. Null for that of the page, English.</summary>
    public string? TextLanguage { get; init; }

    /// <summary>Where the index of the folder lies: an address relative to the page, <c>index.html</c>, or one of the web. Null where there is none.</summary>
    public string? IndexAddress { get; init; }

    /// <summary>Where the document before this one lies, in the same form; null where there is none.</summary>
    public string? PreviousAddress { get; init; }

    /// <summary>Where the document after this one lies, in the same form; null where there is none.</summary>
    public string? NextAddress { get; init; }
}
