using NodaTime.Text;

namespace Archive.Memoranda.Writing;

/// <summary>Writes the front of the page.</summary>
internal static class RecordForm
{
    public static void Write(Page page, Memorandum memorandum)
    {
        var record = memorandum.Record;
        if (record.Date is { } date)
        {
            page.Paragraph(date.Text);
        }

        if (record.Title is { } title)
        {
            page.Paragraph("**", title, "**");
        }

        var citation = memorandum.Citation?.Text;
        var unread = memorandum.Unrecognized.Where(part => !IsCited(memorandum.Citation, part)).ToList();
        var early = memorandum.Unrecognized.TakeWhile(part => !IsCited(memorandum.Citation, part)).Count();
        foreach (var part in unread.Take(early))
        {
            Field(page, "Unrecognized Text:", part.Text);
        }

        if (citation != record.Source)
        {
            Field(page, "Citation:", citation);
        }

        Field(page, "Summary:", record.Summary);
        Field(page, "Credits:", record.Credits);
        List(page, "Original Language:", record.OriginalLanguages);
        List(page, "Author(s):", record.Authors);
        List(page, "Associated People & Organizations:", record.People);
        List(page, "Associated Places:", record.Places);
        List(page, "Associated Topics:", record.Topics);
        Field(page, "Source:", record.Source);
        List(page, "Original Archive:", record.OriginalArchives);
        Field(page, "Rights:", record.Rights);
        Field(page, "Original Uploaded Date:", record.Uploaded is { } day ? LocalDatePattern.Iso.Format(day) : null);
        Field(page, "Type:", record.Type);
        Field(page, "Record ID:", record.RecordId);
        Field(page, "Original Classification:", record.Classification);
        List(page, "Donors:", record.Donors);
        foreach (var part in unread.Skip(early))
        {
            Field(page, "Unrecognized Text:", part.Text);
        }

        if (record.Contents.IsEmpty)
        {
            page.Paragraph("Document Text:");
        }
        else
        {
            List(page, "Contents:", record.Contents);
        }
    }

    // What the citation says and no rule read is unrecognised again when the citation is read.
    private static bool IsCited(Citation? citation, Unrecognized part) =>
        citation is not null && citation.Text.Contains(part.Text, StringComparison.Ordinal) && citation.Title?.Contains(part.Text, StringComparison.Ordinal) != true;

    private static void Field(Page page, string label, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            page.Paragraph(label);
            page.Paragraph(value);
        }
    }

    private static void List(Page page, string label, ValueList<string> values)
    {
        if (!values.IsEmpty)
        {
            page.Paragraph(label);
            page.Paragraph(values[0]);
            foreach (var value in values.AsSpan()[1..])
            {
                page.Line(value);
            }
        }
    }
}
