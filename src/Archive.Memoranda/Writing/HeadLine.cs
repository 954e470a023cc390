namespace Archive.Memoranda.Writing;

/// <summary>A line of a head.</summary>
/// <param name="Text">The line.</param>
/// <param name="Mark">The number of its first editorial mark; null where it has none.</param>
internal readonly record struct HeadLine(string Text, int? Mark);
