namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>A statement of a citation's tail: where it ends, and whether it says where a copy is kept.</summary>
internal readonly record struct Statement(int End, bool IsCustody);
