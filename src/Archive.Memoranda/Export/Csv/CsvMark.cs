namespace Archive.Memoranda.Export;

/// <summary>A mark's row.</summary>
/// <param name="Id">The id of the memorandum.</param>
/// <param name="Number">The number of the mark in it, from 1.</param>
/// <param name="Mark">The mark.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record CsvMark(string Id, int Number, EditorialMark Mark, CsvMarkPlace Place);
