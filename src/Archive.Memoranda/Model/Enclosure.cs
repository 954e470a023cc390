namespace Archive.Memoranda;

/// <summary>A document inside the document, with a head, a body and signatures of its own: what a covering letter covers.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record Enclosure : ArchivalDocument;
