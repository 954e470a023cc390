using System.Globalization;
using System.Text;
using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>The lines of a record.</summary>
internal static class RisRecord
{
    public static void Append(StringBuilder record, Reference reference)
    {
        Line(record, "TY", "MANSCPT");
        Line(record, "ID", reference.Id);
        Line(record, "TI", reference.Title);
        Names(record, "AU", reference.Authors);
        Names(record, "A4", reference.Translators);
        Date(record, reference.Issued);
        Line(record, "M3", reference.Genre);
        Line(record, "AB", reference.Abstract);
        Line(record, "CY", reference.Place.Place);
        Line(record, "DB", reference.Place.Archive);
        Line(record, "AN", reference.Place.Locator);
        Line(record, "DP", reference.Platform);
        Line(record, "LA", reference.Language);
        Line(record, "UR", reference.Url);
        Notes(record, reference);
        foreach (var subject in reference.Subjects)
        {
            Line(record, "KW", subject);
        }

        record.Append("ER  - \n");
    }

    private static void Notes(StringBuilder record, Reference reference)
    {
        if (reference.OriginalLanguages.Count > 0)
        {
            Line(record, "N1", "Original language: " + string.Join(", ", reference.OriginalLanguages));
        }

        if (reference.Issued is { Precision: DatePrecision.Range } range)
        {
            Line(record, "N1", "Date: " + PlainValue.Of(range.Text));
        }

        if (reference.Written is { } written)
        {
            Line(record, "N1", "Written: " + PlainValue.Of(written.Text));
        }

        foreach (var recipient in reference.Recipients)
        {
            Line(record, "N1", "Recipient: " + recipient.Spoken);
        }

        foreach (var note in reference.Notes)
        {
            Line(record, "N1", note);
        }
    }

    // As much of the date as is known; of a range the first day, and the whole of it is a note.
    private static void Date(StringBuilder record, ArchiveDate? date)
    {
        if (date is { } known)
        {
            var culture = CultureInfo.InvariantCulture;
            var (year, month, day) = (known.Start.Year, known.Start.Month, known.Start.Day);
            record.Append(culture, $"PY  - {year:0000}\nDA  - {year:0000}");
            if (known.Precision != DatePrecision.Year)
            {
                record.Append(culture, $"/{month:00}");
            }

            if (known.Precision is DatePrecision.Day or DatePrecision.Range)
            {
                record.Append(culture, $"/{day:00}");
            }

            record.Append('\n');
        }
    }

    // A comma parts family and given names, so that a name in one piece must have none.
    private static void Names(StringBuilder record, string tag, List<ReferenceName> names)
    {
        foreach (var name in names)
        {
            record.Append(tag).Append("  - ");
            if (name.IsWhole)
            {
                record.Append(name.Family.Replace(",", " -", StringComparison.Ordinal));
            }
            else
            {
                record.Append(name.Family);
                Append(record, name.Given);
                Append(record, name.Suffix);
            }

            record.Append('\n');
        }
    }

    private static void Append(StringBuilder record, string? part)
    {
        if (part is not null)
        {
            record.Append(", ").Append(part);
        }
    }

    private static void Line(StringBuilder record, string tag, string? value)
    {
        if (value is not null)
        {
            record.Append(tag).Append("  - ").Append(value).Append('\n');
        }
    }
}
