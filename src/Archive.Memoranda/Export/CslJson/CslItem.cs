using System.Text;
using System.Text.Json;
using Archive.Memoranda.Export.References;
using NodaTime;

namespace Archive.Memoranda.Export;

/// <summary>The item of a memorandum.</summary>
internal static class CslItem
{
    public static void Write(Utf8JsonWriter json, Reference reference, CslItemType type)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, reference.Id);
        json.WriteString("citation-key"u8, reference.Id);
        json.WriteString("type"u8, type == CslItemType.Document ? "document"u8 : "manuscript"u8);
        Text(json, "title"u8, reference.Title);
        Text(json, "genre"u8, reference.Genre);
        Names(json, "author"u8, reference.Authors);
        Names(json, "translator"u8, reference.Translators);
        Names(json, "contributor"u8, reference.Contributors);
        if (reference.HasRecipients)
        {
            Names(json, "recipient"u8, reference.Recipients);
        }

        Date(json, "issued"u8, reference.Dates.Issued);
        Text(json, "archive"u8, reference.Place.Archive);
        Text(json, "archive-place"u8, reference.Place.Town);
        Text(json, "archive_location"u8, reference.Place.Locator);
        Text(json, "source"u8, reference.Platform);
        Text(json, "number"u8, reference.Number);
        Text(json, "URL"u8, reference.Url);
        Text(json, "language"u8, reference.Language);
        Text(json, "keyword"u8, reference.Subjects.Count == 0 ? null : string.Join("; ", reference.Subjects));
        Text(json, "note"u8, NoteOf(reference));
        Text(json, "abstract"u8, reference.Abstract);
        Custom(json, reference);
        json.WriteEndObject();
    }

    // A citation processor takes the first line for a field, as it is meant to, and no other.
    private static string? NoteOf(Reference reference)
    {
        var note = new StringBuilder();
        foreach (var name in reference.OriginalLanguages)
        {
            note.Append(note.Length == 0 ? "original-language: " : ", ").Append(LanguageTag.Of(name) ?? name);
        }

        foreach (var line in reference.Notes)
        {
            note.Append(note.Length == 0 ? "" : "\n").Append(CslVariables.Without(line));
        }

        return note.Length == 0 ? null : note.ToString();
    }

    // What CSL has no field for, in the form that a program reads.
    private static void Custom(Utf8JsonWriter json, Reference reference)
    {
        var locator = reference.Place.Source?.Locator ?? default;
        if (locator.IsEmpty && reference.Dates.Written is null)
        {
            return;
        }

        json.WriteStartObject("custom"u8);
        var written = 0u;
        foreach (var unit in locator)
        {
            var bit = 1u << (int)unit.Unit;
            if ((written & bit) == 0 && UnitNames.Of(unit.Unit) is not UnitNames.Other and var name && PlainValue.Of(unit.Value) is { } value)
            {
                written |= bit;
                json.WriteString(name, value);
            }
        }

        if (reference.Dates.Written is { } date)
        {
            json.WriteString("written"u8, new ReferenceDay(date.Start, date.Precision, '-').Format(stackalloc char[ReferenceDay.Length]));
        }

        json.WriteEndObject();
    }

    private static void Names(Utf8JsonWriter json, ReadOnlySpan<byte> role, List<ReferenceName> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        json.WriteStartArray(role);
        foreach (var name in names)
        {
            json.WriteStartObject();
            json.WriteString(name.IsWhole ? "literal"u8 : "family"u8, name.Family);
            Text(json, "given"u8, name.Given);
            Text(json, "suffix"u8, name.Suffix);
            if (name.IsFamilyFirst)
            {
                json.WriteBoolean("static-ordering"u8, true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Date(Utf8JsonWriter json, ReadOnlySpan<byte> field, ArchiveDate? date)
    {
        if (date is not { } known)
        {
            return;
        }

        json.WriteStartObject(field);
        json.WriteStartArray("date-parts"u8);
        Day(json, known.Start, known.Precision);
        if (known.Precision == DatePrecision.Range)
        {
            Day(json, known.End, known.Precision);
        }

        json.WriteEndArray();

        // A century can hardly be mistaken; a day and a month can.
        if (known.Guess.HasFlag(DateGuess.Order))
        {
            json.WriteBoolean("circa"u8, true);
        }

        json.WriteEndObject();
    }

    private static void Day(Utf8JsonWriter json, LocalDate day, DatePrecision precision)
    {
        json.WriteStartArray();
        json.WriteNumberValue(day.Year);
        if (precision != DatePrecision.Year)
        {
            json.WriteNumberValue(day.Month);
        }

        if (precision is DatePrecision.Day or DatePrecision.Range)
        {
            json.WriteNumberValue(day.Day);
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, ReadOnlySpan<byte> field, string? value)
    {
        if (value is not null)
        {
            json.WriteString(field, value);
        }
    }
}
