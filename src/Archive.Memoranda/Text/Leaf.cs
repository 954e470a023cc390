namespace Archive.Memoranda;

/// <summary>A run of characters that one rule claimed. The leaves of a text and white space cover it from end to end, each character once.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The characters.</param>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public readonly record struct Leaf(LeafKind Kind, TextSpan Span);
