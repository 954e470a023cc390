namespace Archive.Memoranda.Export;

/// <summary>The table <c>editorial</c>.</summary>
internal sealed class CsvMarkRows() : CsvRows<CsvMark>("editorial.csv", Table)
{
    private static readonly (string Name, Action<CsvCells, CsvMark> Write)[] Table =
    [
        ("id", static (cells, row) => cells.Text(row.Id)),
        ("mark", static (cells, row) => cells.Number(row.Number)),
        ("kind", static (cells, row) => cells.Text(CsvNames<EditorialKind>.Of(row.Mark.Kind))),
        ("is_guess", static (cells, row) => cells.Flag(row.Mark.IsGuess)),
        ("is_elision", static (cells, row) => cells.Flag(row.Mark.IsElision)),
        ("before", static (cells, row) => cells.Text(row.Place.Before)),
        ("text", static (cells, row) => cells.Text(row.Mark.Text)),
        ("after", static (cells, row) => cells.Text(row.Place.After)),
        ("part", static (cells, row) => cells.Text(row.Place.Part)),
        ("enclosure", static (cells, row) => cells.Number(row.Place.Document)),
        ("point", static (cells, row) => cells.Number(row.Place.Point > 0 ? row.Place.Point : null)),
        ("speaker", static (cells, row) => cells.Text(row.Place.Speaker)),
        ("line", static (cells, row) => cells.Number(row.Mark.Line > 0 ? row.Mark.Line : null)),
        ("column", static (cells, row) => cells.Number(row.Mark.Column > 0 ? row.Mark.Column : null)),
        ("start", static (cells, row) => cells.Number(row.Mark.Span.Start)),
        ("length", static (cells, row) => cells.Number(row.Mark.Span.Length)),
    ];

    protected override IEnumerable<CsvMark> RowsOf(string id, Memorandum memorandum, CsvBuffer scratch)
    {
        if (memorandum.Editorial.IsEmpty)
        {
            yield break;
        }

        var places = new CsvMarkPlaces(memorandum);
        for (var index = 0; index < memorandum.Editorial.Count; index++)
        {
            var mark = memorandum.Editorial[index];
            yield return new(id, index + 1, mark, places.Take(mark));
        }
    }
}
