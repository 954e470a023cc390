namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>What a clause behind the publisher is.</summary>
internal enum CitationClauseKind
{
    Sources,
    Credit,
    Note,
}
