namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>What a line of a signature holds: an office, one or more names, the mark of a signature that was written by hand.</summary>
/// <param name="Office">The office; empty where the line has none.</param>
/// <param name="Names">The names in printed order.</param>
/// <param name="IsMark">Whether the line says <c>[signature]</c>.</param>
internal readonly record struct SignatureLine(TextSpan Office, IReadOnlyList<TextSpan> Names, bool IsMark)
{
    public bool IsEmpty => Office.IsEmpty && Names is not { Count: > 0 } && !IsMark;
}
