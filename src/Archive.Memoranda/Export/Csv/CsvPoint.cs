namespace Archive.Memoranda.Export;

/// <summary>A point's row.</summary>
/// <param name="Id">The id of the memorandum.</param>
/// <param name="Place">Where the point stands.</param>
/// <param name="Point">The point.</param>
/// <param name="Text">The text of the point, without its label and without the points in it.</param>
internal sealed record CsvPoint(string Id, CsvBlock Place, NumberedPoint Point, CsvBuffer Text);
