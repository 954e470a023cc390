namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The start of a credit: what was done, for whom and from what language. Empty spans stand for what is not said.</summary>
/// <param name="Roles">What somebody did, several things where one person did them; none in the default.</param>
/// <param name="Agency">For whom, <c>CWIHP</c>.</param>
/// <param name="Language">From what language.</param>
internal readonly record struct CreditHead(CreditRoles Roles, TextSpan Agency, TextSpan Language);
