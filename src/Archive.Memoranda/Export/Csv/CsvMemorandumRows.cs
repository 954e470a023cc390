using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>The table <c>memoranda</c>.</summary>
internal sealed class CsvMemorandumRows() : CsvRows<CsvMemorandum>("memoranda.csv", Table)
{
    private static readonly (string Name, Action<CsvCells, CsvMemorandum> Write)[] Table =
    [
        ("id", static (cells, row) => cells.Text(row.Id)),
        ("source_name", static (cells, row) => cells.Text(row.Memorandum.Source)),
        ("layout", static (cells, row) => cells.Text(CsvNames<DocumentLayout>.Of(row.Memorandum.Layout))),
        ("record_id", static (cells, row) => cells.Text(row.Record.RecordId)),
        ("url_id", static (cells, row) => cells.Text(row.Citation?.RecordId)),
        ("url", static (cells, row) => cells.Text(row.Citation?.Url)),
        ("title", static (cells, row) => cells.Text(row.Memorandum.Title)),
        .. CsvDates.Columns<CsvMemorandum>("date", static row => row.Record.Date ?? row.Citation?.Date),
        .. CsvDates.Columns<CsvMemorandum>("written", static row => row.Header?.Date),
        ("type", static (cells, row) => cells.Text(row.Record.Type)),
        ("classification", static (cells, row) => cells.Text(row.Record.Classification ?? row.Header?.Classification)),
        ("authors", static (cells, row) => cells.Items(row.Record.Authors)),
        ("diarist", static (cells, row) => cells.Text(row.Header?.Diarist)),
        ("addressees", static (cells, row) => cells.Items(row.Header?.Addressees ?? default)),
        ("signatories", static (cells, row) => cells.Items(row.Memorandum.Signatures, static signature => signature.Name)),
        ("signatory_offices", static (cells, row) => cells.Items(row.Memorandum.Signatures, static signature => signature.Office)),
        ("original_languages", static (cells, row) => cells.Items(row.Record.OriginalLanguages)),
        ("original_language_tags", static (cells, row) => cells.Items(row.Record.OriginalLanguages, LanguageTag.Of)),
        ("text_language_tag", static (cells, row) => cells.Text(LanguageTag.OfText(row.Record.Contents))),
        ("contents", static (cells, row) => cells.Items(row.Record.Contents)),
        ("archive", static (cells, row) => cells.Text(row.Place.Archive)),
        ("archive_place", static (cells, row) => cells.Text(row.Place.Town)),
        ("locator", static (cells, row) => cells.Text(row.Place.Locator)),
        ("source_count", static (cells, row) => cells.Number(row.Citation?.Sources.Count ?? 0)),
        ("translators", static (cells, row) => By(cells, row, ContributorRole.Translator)),
        ("obtained_by", static (cells, row) => By(cells, row, ContributorRole.Obtainer)),
        ("contributed_by", static (cells, row) => By(cells, row, ContributorRole.Contributor)),
        ("transcribed_by", static (cells, row) => By(cells, row, ContributorRole.Transcriber)),
        ("edited_by", static (cells, row) => By(cells, row, ContributorRole.Editor)),
        ("compiled_by", static (cells, row) => By(cells, row, ContributorRole.Compiler)),
        ("provided_by", static (cells, row) => By(cells, row, ContributorRole.Provider)),
        ("people", static (cells, row) => cells.Items(row.Record.People)),
        ("places", static (cells, row) => cells.Items(row.Record.Places)),
        ("topics", static (cells, row) => cells.Items(row.Record.Topics)),
        ("summary", static (cells, row) => cells.Text(row.Record.Summary)),
        ("point_count", static (cells, row) => cells.Number(row.Points)),
        ("mark_count", static (cells, row) => cells.Number(row.Memorandum.Editorial.Count)),
        ("elision_count", static (cells, row) => cells.Number(row.Memorandum.Elisions.Count())),
        ("footnote_count", static (cells, row) => cells.Number(row.Memorandum.Footnotes.Count)),
        ("enclosure_count", static (cells, row) => cells.Number(row.Memorandum.Enclosures.Count)),
        ("word_count", static (cells, row) => cells.Number(CsvText.WordsIn(row.Text.Span))),
        ("diagnostic_count", static (cells, row) => cells.Number(row.Memorandum.Diagnostics.Count)),
        ("diagnostic_codes", static (cells, row) => cells.Items(row.Memorandum.Diagnostics, static diagnostic => diagnostic.Code)),
        ("start", static (cells, row) => cells.Number(row.Memorandum.Span.Start)),
        ("length", static (cells, row) => cells.Number(row.Memorandum.Span.Length)),
        ("office", static (cells, row) => cells.Text(row.Header?.Office)),
        ("number", static (cells, row) => cells.Text(row.Header?.Number)),
        ("copy", static (cells, row) => cells.Text(row.Header?.Copy)),
        ("header_classification", static (cells, row) => cells.Text(row.Header?.Classification)),
        ("heading", static (cells, row) => cells.Text(row.Header?.Heading)),
        ("handling", static (cells, row) => cells.Items(row.Header?.Handling ?? default)),
        ("citation", static (cells, row) => cells.Text(row.Citation?.Text)),
        ("citation_title", static (cells, row) => cells.Text(row.Citation?.Title)),
        .. CsvDates.Columns<CsvMemorandum>("citation_date", static row => row.Citation?.Date),
        ("citation_notes", static (cells, row) => cells.Items(row.Citation?.Notes ?? default)),
        ("publisher", static (cells, row) => cells.Text(row.Citation?.Publisher)),
        ("source_line", static (cells, row) => cells.Text(row.Record.Source)),
        ("original_archives", static (cells, row) => cells.Items(row.Record.OriginalArchives)),
        ("credits", static (cells, row) => cells.Text(row.Record.Credits)),
        ("donors", static (cells, row) => cells.Items(row.Record.Donors)),
        ("rights", static (cells, row) => cells.Text(row.Record.Rights)),
        ("uploaded", static (cells, row) => cells.Day(row.Record.Uploaded)),
        ("footnotes", static (cells, row) => cells.Items(row.Memorandum.Footnotes, static note => $"{note.Mark} {note.Text}")),
        ("unrecognized", static (cells, row) => cells.Items(row.Memorandum.Unrecognized, static part => part.Text)),
        ("text", static (cells, row) => cells.Text(row.Text)),
    ];

    protected override IEnumerable<CsvMemorandum> RowsOf(string id, Memorandum memorandum, CsvBuffer scratch)
    {
        scratch.Truncate(0);
        CsvBlocks.Append(scratch, memorandum.Blocks, withPoints: true);
        for (var enclosure = 0; enclosure < memorandum.Enclosures.Count; enclosure++)
        {
            scratch.Append("\n\n");
            CsvBlocks.Append(scratch, memorandum.Enclosures[enclosure].Blocks, withPoints: true);
        }

        yield return new(id, memorandum, ReferencePlace.Of(memorandum), CsvBlocks.InBodies(memorandum).Count(static place => place.Number > 0), scratch);
    }

    private static void By(CsvCells cells, CsvMemorandum row, ContributorRole role) =>
        cells.ItemsWhere(row.Citation?.Contributions ?? default, contribution => contribution.Role == role ? contribution.Name : null);
}
