namespace Archive.Memoranda.Export;

/// <summary>A note by its place.</summary>
/// <param name="Part">Its document: 0 for the memorandum itself, from 1 for what is enclosed.</param>
/// <param name="Index">Its number among that document's notes, from 0.</param>
internal readonly record struct NotePlace(int Part, int Index);
