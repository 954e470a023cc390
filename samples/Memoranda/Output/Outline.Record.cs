using Archive.Memoranda;
using NodaTime.Text;

namespace Memoranda;

internal sealed partial class Outline
{
    private void WriteRecord(ArchiveRecord record)
    {
        if (record == new ArchiveRecord())
        {
            return;
        }

        Section("Record", () =>
        {
            _lines.Field("date", Words.Of(record.Date));
            _lines.Field("title", record.Title);
            _lines.Field("summary", record.Summary);
            _lines.Field("credits", record.Credits);
            _lines.Field("original language", List(record.OriginalLanguages));
            _lines.Field("contents", List(record.Contents));
            _lines.Field("authors", List(record.Authors));
            _lines.Field("people", List(record.People));
            _lines.Field("places", List(record.Places));
            _lines.Field("topics", List(record.Topics));
            _lines.Field("source", record.Source);
            _lines.Field("original archive", List(record.OriginalArchives));
            _lines.Field("rights", record.Rights);
            _lines.Field("uploaded", record.Uploaded is { } day ? LocalDatePattern.Iso.Format(day) : null);
            _lines.Field("type", record.Type);
            _lines.Field("record id", record.RecordId);
            _lines.Field("classification", record.Classification);
            _lines.Field("donors", List(record.Donors));
        });
    }

    private static string List(ValueList<string> values) => string.Join("; ", values);
}
