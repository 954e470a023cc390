namespace Archive.Memoranda.Export;

/// <summary>A block and where it stands.</summary>
/// <param name="Block">The block.</param>
/// <param name="Document">The document: 0 for the memorandum itself, from 1 the enclosures.</param>
/// <param name="IsEndMatter">Whether it stands behind the signatures.</param>
/// <param name="Number">The number of a point of a body, from 1; 0 for other blocks.</param>
/// <param name="Parent">The number of the point that it stands in; 0 where it stands in none.</param>
/// <param name="Depth">How many points it stands in.</param>
/// <param name="Speaker">Who speaks; null where nobody does.</param>
internal readonly record struct CsvBlock(Block Block, int Document, bool IsEndMatter, int Number, int Parent, int Depth, string? Speaker);
