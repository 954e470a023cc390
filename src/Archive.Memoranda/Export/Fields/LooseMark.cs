namespace Archive.Memoranda.Export;

/// <summary>An editorial mark that no text holds: a stamp or a hand beside the head, <c>[signature]</c> at the foot.</summary>
/// <param name="Part">The document that it stands in: 0 for the memorandum itself, from 1 for what is enclosed.</param>
/// <param name="IsAtEnd">Whether it stands behind the beginning of that document's text.</param>
/// <param name="Index">Its number in <see cref="Memorandum.Editorial"/>.</param>
internal readonly record struct LooseMark(int Part, bool IsAtEnd, int Index);
