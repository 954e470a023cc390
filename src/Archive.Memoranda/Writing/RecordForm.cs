using NodaTime.Text;

namespace Archive.Memoranda.Writing;

/// <summary>Writes the front of the page: date, title and citation, then every other field of the record under its label, a value a line.</summary>
internal static class RecordForm
{
    public static void Write(Page page, Memorandum memorandum)
    {
        var record = memorandum.Record;
        page.Paragraph(record.Date?.Text ?? "");
        if (!string.IsNullOrWhiteSpace(record.Title))
        {
            page.Paragraph("**", record.Title, "**");
        }

        var (before, behind) = UnreadText.Of(memorandum);
        WriteUnread(page, before);
        WriteFront(page, memorandum);
        WriteCatalogue(page, record);
        WriteUnread(page, behind);
        WriteEnd(page, record.Contents);
    }

    private static void WriteFront(Page page, Memorandum memorandum)
    {
        // A web page has its citation in its source line.
        var record = memorandum.Record;
        if (memorandum.Citation is { } citation && !string.Equals(citation.Text, record.Source, StringComparison.Ordinal))
        {
            Write(page, "Citation:", citation.Text);
        }

        Write(page, "Summary:", record.Summary);
        Write(page, "Credits:", record.Credits);
        Write(page, "Original Language:", record.OriginalLanguages);
    }

    // What only web pages print, in their order
    private static void WriteCatalogue(Page page, ArchiveRecord record)
    {
        Write(page, "Author(s):", record.Authors);
        Write(page, "Associated People & Organizations:", record.People);
        Write(page, "Associated Places:", record.Places);
        Write(page, "Associated Topics:", record.Topics);
        Write(page, "Source:", record.Source);
        Write(page, "Original Archive:", record.OriginalArchives);
        Write(page, "Rights:", record.Rights);
        Write(page, "Original Uploaded Date:", record.Uploaded is { } day ? LocalDatePattern.Iso.Format(day) : null);
        Write(page, "Type:", record.Type);
        Write(page, "Record ID:", record.RecordId);
        Write(page, "Original Classification:", record.Classification);
        Write(page, "Donors:", record.Donors);
    }

    private static void WriteUnread(Page page, ReadOnlySpan<Unrecognized> parts)
    {
        foreach (var part in parts)
        {
            Write(page, "Unrecognized Text:", part.Text);
        }
    }

    // The document follows the one value of Contents, as in the archive's files; where there is none, or several, it has a label of its own.
    private static void WriteEnd(Page page, ValueList<string> contents)
    {
        Write(page, "Contents:", contents);
        if (contents.Count != 1 || string.IsNullOrWhiteSpace(contents[0]))
        {
            page.Paragraph("Document Text:");
        }
    }

    private static void Write(Page page, string label, string? value) => Write(page, label, value is null ? default(ValueList<string>) : [value]);

    private static void Write(Page page, string label, ValueList<string> values)
    {
        var isFirst = true;
        foreach (var value in values)
        {
            if (string.IsNullOrWhiteSpace(value))
            {
                continue;
            }

            if (isFirst)
            {
                page.Paragraph(label);
                page.Paragraph(value);
            }
            else
            {
                page.Line(value);
            }

            isFirst = false;
        }
    }
}
