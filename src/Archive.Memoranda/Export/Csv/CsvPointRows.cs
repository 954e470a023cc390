namespace Archive.Memoranda.Export;

/// <summary>The table <c>points</c>.</summary>
internal sealed class CsvPointRows() : CsvRows<CsvPoint>("points.csv", Table)
{
    private static readonly (string Name, Action<CsvCells, CsvPoint> Write)[] Table =
    [
        ("id", static (cells, row) => cells.Text(row.Id)),
        ("point", static (cells, row) => cells.Number(row.Place.Number)),
        ("parent_point", static (cells, row) => cells.Number(row.Place.Parent > 0 ? row.Place.Parent : null)),
        ("depth", static (cells, row) => cells.Number(row.Place.Depth + 1)),
        ("enclosure", static (cells, row) => cells.Number(row.Place.Document)),
        ("label", static (cells, row) => cells.Text(row.Point.Label.Text)),
        ("style", static (cells, row) => cells.Text(CsvNames<PointStyle>.Of(row.Point.Style))),
        ("first_number", static (cells, row) => cells.Number(row.Point.Numbers.IsEmpty ? null : row.Point.Numbers[0])),
        ("numbers", static (cells, row) => cells.Items(row.Point.Numbers, static number => number.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ("speaker", static (cells, row) => cells.Text(row.Place.Speaker)),
        ("mark_count", static (cells, row) => cells.Number(CsvBlocks.MarksIn(row.Point.Blocks))),
        ("word_count", static (cells, row) => cells.Number(CsvText.WordsIn(row.Text.Span))),
        ("start", static (cells, row) => cells.Number(row.Point.Span.Start)),
        ("length", static (cells, row) => cells.Number(row.Point.Span.Length)),
        ("text", static (cells, row) => cells.Text(row.Text)),
    ];

    protected override IEnumerable<CsvPoint> RowsOf(string id, Memorandum memorandum, CsvBuffer scratch)
    {
        foreach (var place in CsvBlocks.InBodies(memorandum))
        {
            if (place.Block is NumberedPoint point)
            {
                scratch.Truncate(0);
                CsvBlocks.Append(scratch, point.Blocks, withPoints: false);
                yield return new(id, place, point, scratch);
            }
        }
    }
}
