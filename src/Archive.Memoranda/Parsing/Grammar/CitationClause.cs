namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>A clause of a citation behind its publisher.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">The whole clause without its final stop.</param>
/// <param name="Credit">The roles of a credit.</param>
/// <param name="Body">Of a credit, the people; else the whole clause.</param>
internal readonly record struct CitationClause(CitationClauseKind Kind, TextSpan Span, CreditHead Credit, TextSpan Body);
