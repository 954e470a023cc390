using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>The table <c>sources</c>.</summary>
internal sealed class CsvSourceRows() : CsvRows<CsvSource>("sources.csv", Table)
{
    private static readonly (string Name, Action<CsvCells, CsvSource> Write)[] Table =
    [
        ("id", static (cells, row) => cells.Text(row.Id)),
        ("source", static (cells, row) => cells.Number(row.Number)),
        ("archive", static (cells, row) => cells.Text(row.Place.Archive)),
        ("archive_name", static (cells, row) => cells.Text(row.Known?.Name ?? row.Source.Repository?.Name)),
        ("archive_place", static (cells, row) => cells.Text(row.Place.Town)),
        ("archive_country", static (cells, row) => cells.Text(row.Known?.Country)),
        ("repository", static (cells, row) => cells.Text(row.Source.Repository?.Text)),
        ("locator", static (cells, row) => cells.Text(row.Place.Locator)),
        Unit("fond", LocatorUnitKind.Fond),
        Unit("opis", LocatorUnitKind.Opis),
        Unit("poriadok", LocatorUnitKind.Por),
        Unit("papka", LocatorUnitKind.Papka),
        Unit("delo", LocatorUnitKind.Delo),
        Unit("listy", LocatorUnitKind.List),
        ("listy_from", static (cells, row) => cells.Text(RangesOf(row, LocatorUnitKind.List).First)),
        ("listy_to", static (cells, row) => cells.Text(RangesOf(row, LocatorUnitKind.List).Last)),
        Unit("box", LocatorUnitKind.Box),
        Unit("folder", LocatorUnitKind.Folder),
        Unit("file", LocatorUnitKind.File),
        Unit("record_group", LocatorUnitKind.Rg),
        Unit("series", LocatorUnitKind.Series),
        Unit("volume", LocatorUnitKind.Volume),
        Unit("pages", LocatorUnitKind.Page),
        ("pages_from", static (cells, row) => cells.Text(RangesOf(row, LocatorUnitKind.Page).First)),
        ("pages_to", static (cells, row) => cells.Text(RangesOf(row, LocatorUnitKind.Page).Last)),
        Unit("document", LocatorUnitKind.Document),
        Unit("year", LocatorUnitKind.Year),
        Unit("shelfmark", LocatorUnitKind.Shelfmark),
        ("other_units", static (cells, row) => cells.ItemsWhere(row.Source.Locator, static unit => IsNamed(unit.Unit) ? null : PrintedUnit.Of(unit))),
        ("start", static (cells, row) => cells.Number(row.Source.Span.Start)),
        ("length", static (cells, row) => cells.Number(row.Source.Span.Length)),
        ("text", static (cells, row) => cells.Text(row.Source.Text)),
    ];

    protected override IEnumerable<CsvSource> RowsOf(string id, Memorandum memorandum, CsvBuffer scratch)
    {
        var sources = memorandum.Citation?.Sources ?? default;
        for (var index = 0; index < sources.Count; index++)
        {
            var source = sources[index];
            var known = source.Repository is { } repository ? repository.Known ?? KnownArchive.Find(repository.Name) : null;
            yield return new(id, index + 1, source, ReferencePlace.Of(source), known);
        }
    }

    private static (string Name, Action<CsvCells, CsvSource> Write) Unit(string name, LocatorUnitKind kind)
    {
        Func<LocatorUnit, string?> valueOf = unit => unit.Unit == kind ? unit.Value : null;
        return (name, (cells, row) => cells.ItemsWhere(row.Source.Locator, valueOf));
    }

    private static bool IsNamed(LocatorUnitKind kind) => kind is > LocatorUnitKind.Other and <= LocatorUnitKind.Shelfmark;

    // The first leaf of the first range and the last of the last.
    private static (string? First, string? Last) RangesOf(CsvSource row, LocatorUnitKind kind)
    {
        (string? First, string? Last) found = default;
        foreach (var unit in row.Source.Locator)
        {
            if (unit.Unit == kind && !unit.Ranges.IsEmpty)
            {
                found = (found.First ?? unit.Ranges[0].First, unit.Ranges[^1].Last);
            }
        }

        return found;
    }
}
