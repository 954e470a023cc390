namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>A person of a credit.</summary>
/// <param name="Name">The name's characters.</param>
/// <param name="Affiliation">Those of the institution beside it; empty where none is printed.</param>
internal readonly record struct CreditedPerson(TextSpan Name, TextSpan Affiliation)
{
    /// <summary>Those of the agency behind the name, <c>Gary Goldberg for CWIHP</c>; empty where none is printed there.</summary>
    public TextSpan Agency { get; init; }
}
