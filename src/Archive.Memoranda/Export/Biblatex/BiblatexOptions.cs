namespace Archive.Memoranda.Export;

/// <summary>How <see cref="BiblatexWriter"/> writes.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record BiblatexOptions : DocumentExportOptions;
