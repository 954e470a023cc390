using System.Globalization;
using System.Text;
using Archive.Memoranda.Export.References;
using NodaTime;

namespace Archive.Memoranda.Export;

/// <summary>The entry of a memorandum.</summary>
internal static class BiblatexEntry
{
    // Title and date are mandatory: what nobody printed is said to be unknown, the year in the words of EDTF.
    private const string NoTitle = "[Untitled]";
    private const string NoDate = "XXXX";

    public static void Append(StringBuilder entry, Reference reference)
    {
        // Unpublished papers must have an author.
        entry.Append(reference.Authors.Count == 0 ? "@misc{" : "@unpublished{").Append(reference.Id);
        Names(entry, "author", reference.Authors);
        Field(entry, "title", reference.Title ?? NoTitle);
        Date(entry, reference.Issued);
        Field(entry, "type", reference.Genre);
        Field(entry, "howpublished", reference.Platform);
        Field(entry, "note", Join(reference.Place.Archive, reference.Place.Locator));
        Field(entry, "library", reference.Place.Archive);
        Field(entry, "location", reference.Place.Place);
        Field(entry, "addendum", reference.Translators.Count == 0 ? null : "Translated by " + Spoken(reference.Translators));
        if (reference.Url is { } url)
        {
            // Braces and backslashes are in percent signs already.
            entry.Append(",\n  url = {").Append(url).Append('}');
        }

        Field(entry, "langid", LangIdOf(reference.Language));
        Field(entry, "keywords", reference.Subjects.Count == 0 ? null : string.Join(", ", reference.Subjects.Select(static subject => subject.Replace(",", "", StringComparison.Ordinal))));
        Field(entry, "annotation", NoteOf(reference));
        Field(entry, "abstract", reference.Abstract);
        entry.Append("\n}\n");
    }

    private static void Names(StringBuilder entry, string field, List<ReferenceName> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        entry.Append(",\n  ").Append(field).Append(" = {");
        for (var at = 0; at < names.Count; at++)
        {
            entry.Append(at == 0 ? "" : " and ");
            var name = names[at];
            Part(entry, name.Family, name.IsWhole || name.Given is null);
            AppendPart(entry, name.Suffix);
            AppendPart(entry, name.Given);
        }

        entry.Append('}');
    }

    private static void AppendPart(StringBuilder entry, string? part)
    {
        if (part is not null)
        {
            Part(entry.Append(", "), part, isWhole: false);
        }
    }

    private static void Part(StringBuilder entry, string part, bool isWhole)
    {
        if (!isWhole && BiblatexText.IsPlainName(part))
        {
            entry.Append(part);
            return;
        }

        entry.Append('{');
        BiblatexText.Append(entry, part);
        entry.Append('}');
    }

    private static void Date(StringBuilder entry, ArchiveDate? date)
    {
        entry.Append(",\n  date = {");
        if (date is not { } known)
        {
            entry.Append(NoDate).Append('}');
            return;
        }

        Day(entry, known.Start, known.Precision);
        if (known.Precision == DatePrecision.Range && known.End != known.Start)
        {
            Day(entry.Append('/'), known.End, known.Precision);
        }

        entry.Append('}');
    }

    private static void Day(StringBuilder entry, LocalDate day, DatePrecision precision)
    {
        var culture = CultureInfo.InvariantCulture;
        _ = precision switch
        {
            DatePrecision.Year => entry.Append(culture, $"{day.Year:0000}"),
            DatePrecision.Month => entry.Append(culture, $"{day.Year:0000}-{day.Month:00}"),
            _ => entry.Append(culture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}"),
        };
    }

    private static void Field(StringBuilder entry, string field, string? value)
    {
        if (value is not null)
        {
            entry.Append(",\n  ").Append(field).Append(" = {");
            BiblatexText.Append(entry, value);
            entry.Append('}');
        }
    }

    private static string? Join(string? one, string? other) => one is null ? other : other is null ? one : $"{one}, {other}";

    private static string Spoken(List<ReferenceName> names)
    {
        var spoken = names.ConvertAll(static name => name.Spoken);
        return spoken.Count == 1 ? spoken[0] : string.Join(", ", spoken.SkipLast(1)) + " and " + spoken[^1];
    }

    private static string? NoteOf(Reference reference)
    {
        var notes = new List<string>();
        if (reference.OriginalLanguages.Count > 0)
        {
            notes.Add("Original language: " + string.Join(", ", reference.OriginalLanguages));
        }

        if (reference.Written is { } written)
        {
            notes.Add("Written: " + PlainValue.Of(written.Text));
        }

        notes.AddRange(reference.Recipients.Select(static recipient => "Recipient: " + recipient.Spoken));
        notes.AddRange(reference.Notes);
        return notes.Count == 0 ? null : string.Join("; ", notes);
    }

    // The names that babel has for the languages that texts of the archive are mostly in.
    private static string? LangIdOf(string? tag) => tag switch
    {
        "en" => "english",
        "de" => "german",
        "fr" => "french",
        "es" => "spanish",
        "pt" => "portuguese",
        "it" => "italian",
        "ru" => "russian",
        "pl" => "polish",
        "cs" => "czech",
        "hu" => "hungarian",
        "bg" => "bulgarian",
        "ro" => "romanian",
        _ => null,
    };
}
