using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>The lines of a record.</summary>
internal static class RisRecord
{
    private const string Between = "  - ";

    public static void Write(TextWriter writer, Reference reference)
    {
        writer.Write("TY  - MANSCPT\n");
        Line(writer, "ID", reference.Id);
        Line(writer, "TI", reference.Title);
        Names(writer, "AU", reference.Authors);
        Names(writer, "A4", reference.Translators);
        Date(writer, reference.Dates.Issued);
        Line(writer, "M3", reference.Genre);
        Line(writer, "AB", reference.Abstract);
        Line(writer, "CY", reference.Place.Town);
        Line(writer, "DB", reference.Place.Archive);
        Line(writer, "AN", reference.Place.Locator);
        Line(writer, "DP", reference.Platform);
        Line(writer, "LA", reference.Language);
        Line(writer, "UR", reference.Url);
        Notes(writer, reference);
        Subjects(writer, reference.Subjects);
        writer.Write("ER  - \n");
    }

    // One line, since each would be a note of its own in Zotero.
    private static void Notes(TextWriter writer, Reference reference)
    {
        var before = "N1  - ";
        if (reference.Dates.Issued is { Precision: DatePrecision.Range } range && PlainValue.Of(range.Text) is { } days)
        {
            writer.Write("N1  - Date: ");
            writer.Write(days);
            before = "; ";
        }

        foreach (var note in reference.Notes)
        {
            writer.Write(before);
            writer.Write(note);
            before = "; ";
        }

        if (before[0] == ';')
        {
            writer.Write('\n');
        }
    }

    // Zotero parts subjects at semicolons, and a single one at commas, too.
    private static void Subjects(TextWriter writer, List<string> subjects)
    {
        foreach (var subject in subjects)
        {
            var whole = subject.Replace(';', ',');
            Line(writer, "KW", subjects.Count == 1 ? InOnePiece(whole) : whole);
        }
    }

    // As much of the date as is known; of a range the first day, and the whole of it is a note.
    private static void Date(TextWriter writer, ArchiveDate? date)
    {
        if (date is { } known)
        {
            var day = new ReferenceDay(known.Start, known.Precision, '/');
            writer.Write("PY  - ");
            day.WriteYear(writer);
            writer.Write("\nDA  - ");
            day.Write(writer);
            writer.Write('\n');
        }
    }

    private static void Names(TextWriter writer, string tag, List<ReferenceName> names)
    {
        foreach (var name in names)
        {
            writer.Write(tag);
            writer.Write(Between);
            writer.Write(name.IsWhole ? InOnePiece(name.Family) : name.Family);
            Part(writer, name.Given);
            Part(writer, name.Suffix);
            writer.Write('\n');
        }
    }

    // A comma parts family and given names.
    private static void Part(TextWriter writer, string? part)
    {
        if (part is not null)
        {
            writer.Write(", ");
            writer.Write(part);
        }
    }

    // What must not be parted must have no comma.
    private static string InOnePiece(string text) => text.Contains(',') ? text.Replace(",", " -", StringComparison.Ordinal) : text;

    private static void Line(TextWriter writer, string tag, string? value)
    {
        if (value is not null)
        {
            writer.Write(tag);
            writer.Write(Between);
            writer.Write(value);
            writer.Write('\n');
        }
    }
}
