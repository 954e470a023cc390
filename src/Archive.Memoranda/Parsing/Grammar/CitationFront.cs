namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The front of a citation as spans; an empty span stands for what is not printed.</summary>
internal readonly record struct CitationFront(TextSpan Title, DateMatch Date, TextSpan Publisher);
