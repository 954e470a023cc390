using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>The entry of a memorandum.</summary>
internal static class BiblatexEntry
{
    // Title and date are mandatory: what nobody printed is said to be unknown, the year in the words of EDTF.
    private const string NoTitle = "[Untitled]";
    private const string NoDate = "XXXX";

    public static void Write(TextWriter writer, Reference reference)
    {
        // Unpublished papers must have an author.
        writer.Write(reference.Authors.Count == 0 ? "@misc{" : "@unpublished{");
        writer.Write(reference.Id);
        Names(writer, "author", reference.Authors);
        Title(writer, reference.Title ?? NoTitle);
        Date(writer, reference.Dates.Issued);
        Field(writer, "type", reference.Genre);
        Field(writer, "howpublished", reference.Platform);
        Field(writer, "note", reference.Place.Archive, reference.Place.Locator);
        Field(writer, "library", reference.Place.Archive);
        Field(writer, "location", reference.Place.Town);
        Translators(writer, reference.Translators);

        // Braces and backslashes are in percent signs already.
        Raw(writer, "url", reference.Url);
        Raw(writer, "langid", LangIdOf(reference.Language));
        Keywords(writer, reference.Subjects);
        Notes(writer, reference.Notes);
        Field(writer, "abstract", reference.Abstract);
        writer.Write("\n}\n");
    }

    // In braces of its own, so that no style takes the capitals of its names.
    private static void Title(TextWriter writer, string title)
    {
        Open(writer, "title");
        writer.Write('{');
        BiblatexText.Write(writer, title);
        writer.Write("}}");
    }

    private static void Names(TextWriter writer, string field, List<ReferenceName> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        Open(writer, field);
        var before = "";
        foreach (var name in names)
        {
            writer.Write(before);
            Part(writer, name.Family, name.IsWhole || name.Given is null);
            MorePart(writer, name.Suffix);
            MorePart(writer, name.Given);
            before = " and ";
        }

        writer.Write('}');
    }

    private static void MorePart(TextWriter writer, string? part)
    {
        if (part is not null)
        {
            writer.Write(", ");
            Part(writer, part, isWhole: false);
        }
    }

    private static void Part(TextWriter writer, string part, bool isWhole)
    {
        if (!isWhole && BiblatexText.IsPlainName(part))
        {
            writer.Write(part);
            return;
        }

        writer.Write('{');
        BiblatexText.Write(writer, part);
        writer.Write('}');
    }

    private static void Date(TextWriter writer, ArchiveDate? date)
    {
        Open(writer, "date");
        if (date is { } known)
        {
            new ReferenceDay(known.Start, known.Precision, '-').Write(writer);
            if (known.Precision == DatePrecision.Range && known.End != known.Start)
            {
                writer.Write('/');
                new ReferenceDay(known.End, known.Precision, '-').Write(writer);
            }
        }
        else
        {
            writer.Write(NoDate);
        }

        writer.Write('}');
    }

    private static void Translators(TextWriter writer, List<ReferenceName> names)
    {
        if (names.Count == 0)
        {
            return;
        }

        Open(writer, "addendum");
        writer.Write("Translated by ");
        for (var at = 0; at < names.Count; at++)
        {
            writer.Write(at == 0 ? "" : at == names.Count - 1 ? " and " : ", ");
            BiblatexText.Write(writer, names[at].Spoken);
        }

        writer.Write('}');
    }

    // A comma parts keywords.
    private static void Keywords(TextWriter writer, List<string> subjects)
    {
        if (subjects.Count == 0)
        {
            return;
        }

        Open(writer, "keywords");
        for (var at = 0; at < subjects.Count; at++)
        {
            writer.Write(at == 0 ? "" : ", ");
            BiblatexText.Write(writer, subjects[at].Replace(",", "", StringComparison.Ordinal));
        }

        writer.Write('}');
    }

    private static void Notes(TextWriter writer, List<string> notes)
    {
        if (notes.Count == 0)
        {
            return;
        }

        Open(writer, "annotation");
        for (var at = 0; at < notes.Count; at++)
        {
            writer.Write(at == 0 ? "" : "; ");
            BiblatexText.Write(writer, notes[at]);
        }

        writer.Write('}');
    }

    private static void Field(TextWriter writer, string field, string? value, string? more = null)
    {
        if (value is null && more is null)
        {
            return;
        }

        Open(writer, field);
        BiblatexText.Write(writer, value);
        writer.Write(value is not null && more is not null ? ", " : "");
        BiblatexText.Write(writer, more);
        writer.Write('}');
    }

    private static void Raw(TextWriter writer, string field, string? value)
    {
        if (value is not null)
        {
            Open(writer, field);
            writer.Write(value);
            writer.Write('}');
        }
    }

    private static void Open(TextWriter writer, string field)
    {
        writer.Write(",\n  ");
        writer.Write(field);
        writer.Write(" = {");
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
