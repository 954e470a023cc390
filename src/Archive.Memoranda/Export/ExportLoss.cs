namespace Archive.Memoranda.Export;

/// <summary>Something of a memorandum that a format has no place for.</summary>
/// <param name="Path">The part, as diagnostics name it: <c>body/points[2]/label</c>, <c>editorial[3]</c>.</param>
/// <param name="What">What of it is lost, in plain words.</param>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record ExportLoss(string Path, string What);
