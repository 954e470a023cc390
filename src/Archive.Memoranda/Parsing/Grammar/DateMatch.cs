namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>A date in the text: its characters and its numbers. The value with its printed text is made only where it is kept.</summary>
internal readonly record struct DateMatch(TextSpan Span, DateParts Parts);
