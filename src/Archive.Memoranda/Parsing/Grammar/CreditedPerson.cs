namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>A person of a credit: the name's characters, and those of the institution beside it, empty where none is printed.</summary>
internal readonly record struct CreditedPerson(TextSpan Name, TextSpan Affiliation);
