namespace Archive.Memoranda;

/// <summary>How far the reading of a dump has come.</summary>
/// <param name="Documents">How many documents are done, those that failed among them.</param>
/// <param name="Failed">How many could not be read.</param>
/// <param name="Bytes">How many bytes of the dump they took, compressed ones where it is compressed.</param>
/// <param name="TotalBytes">How many there are; null where that is not known.</param>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public readonly record struct DumpProgress(long Documents, long Failed, long Bytes, long? TotalBytes);
