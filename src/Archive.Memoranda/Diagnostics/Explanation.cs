namespace Archive.Memoranda;

/// <summary>Which rule claimed a run of characters, so that a misreading can be traced to a rule.</summary>
/// <param name="Span">The characters.</param>
/// <param name="Kind">What they were taken for.</param>
/// <param name="Rule">The stage of the parser, the rule in it and what it took, <c>head.TakeTokens/classification</c>; for the kind of a mark <c>mark/sic</c>.</param>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public readonly record struct Explanation(TextSpan Span, LeafKind Kind, string Rule);
