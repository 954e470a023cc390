namespace Archive.Memoranda.Export;

/// <summary>A part of a memorandum that a format has no place for.</summary>
/// <param name="Path">Which part, as in diagnostics: <c>body/points[2]/label</c>, <c>editorial[3]</c>.</param>
/// <param name="What">What is lost, in words for a person that go on behind the path, <c>the number of the copy</c>.</param>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record ExportLoss(string Path, string What);
