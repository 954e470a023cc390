using Archive.Memoranda.Export.References;
using NodaTime.Text;

namespace Archive.Memoranda.Export;

/// <summary>What a page for people says of record and citation, a field a line: first where the document is from and who brought it here, then what the catalogue adds.</summary>
internal static class RecordFields
{
    /// <summary>The name of the field that has the citation's address.</summary>
    public const string Address = "Address";

    public static List<NamedField> Of(Memorandum memorandum)
    {
        var fields = new List<NamedField>();
        var (record, citation) = (memorandum.Record, memorandum.Citation);
        NamedField.Add(fields, "Date", record.Date?.Text ?? citation?.Date?.Text);
        NamedField.Add(fields, "Author", record.Authors);
        foreach (var source in citation?.Sources ?? default)
        {
            AddSource(fields, source);
        }

        foreach (var contribution in citation?.Contributions ?? default)
        {
            NamedField.Add(fields, ContributionWords.Of(contribution.Role), ContributionWords.Who(contribution));
        }

        NamedField.Add(fields, Address, citation?.Url);
        NamedField.Add(fields, "Summary", record.Summary);
        NamedField.Add(fields, "Citation", citation?.Text);
        AddCatalogue(fields, record, citation);
        foreach (var part in memorandum.Unrecognized)
        {
            NamedField.Add(fields, "Unrecognised text", part.Text);
        }

        return fields;
    }

    private static void AddSource(List<NamedField> fields, ArchivalSource source)
    {
        NamedField.Add(fields, "Archive", ArchiveOf(source));
        NamedField.Add(fields, "Locator", string.Join(", ", source.Locator.Select(PrintedUnit.Of)));
        if (source is { Repository: null, Locator.IsEmpty: true })
        {
            NamedField.Add(fields, "Source", source.Text);
        }
    }

    // The town goes with the name where it is printed behind it: there are many national archives.
    private static string? ArchiveOf(ArchivalSource source)
    {
        var (name, town) = (source.Repository?.Text, ReferencePlace.Of(source).Town);
        var isPrinted = name is not null && town is not null && source.Text.Contains(town, StringComparison.Ordinal) && !name.Contains(town, StringComparison.Ordinal);
        return isPrinted ? $"{name}, {town}" : name;
    }

    private static void AddCatalogue(List<NamedField> fields, ArchiveRecord record, Citation? citation)
    {
        NamedField.Add(fields, "Original language", record.OriginalLanguages);
        NamedField.Add(fields, "Contents", record.Contents);
        NamedField.Add(fields, "Type", record.Type);
        NamedField.Add(fields, "Original classification", record.Classification);
        NamedField.Add(fields, "People and organisations", record.People);
        NamedField.Add(fields, "Places", record.Places);
        NamedField.Add(fields, "Topics", record.Topics);
        NamedField.Add(fields, "Page's source line", string.Equals(record.Source, citation?.Text, StringComparison.Ordinal) ? null : record.Source);
        NamedField.Add(fields, "Original archive", record.OriginalArchives);
        NamedField.Add(fields, "Record", record.RecordId);
        NamedField.Add(fields, "Uploaded", record.Uploaded is { } day ? LocalDatePattern.Iso.Format(day) : null);
        NamedField.Add(fields, "Credits", record.Credits);
        NamedField.Add(fields, "Donors", record.Donors);
        NamedField.Add(fields, "Rights", record.Rights);
    }
}
