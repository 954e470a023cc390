namespace Archive.Memoranda.Export;

/// <summary>How <see cref="RisWriter"/> writes.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record RisOptions : DocumentExportOptions;
