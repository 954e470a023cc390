namespace Archive.Memoranda.Json;

/// <summary>Record and citation: what is said about the document.</summary>
internal static partial class ModelWriter
{
    public static void Write(ref JsonOutput json, Citation citation)
    {
        json.Text("text"u8, citation.Text);
        json.Text("title"u8, citation.Title);
        WriteDate(ref json, citation.Date);
        json.Text("publisher"u8, citation.Publisher);
        WriteList(ref json, "sources"u8, citation.Sources, Write);
        json.Texts("notes"u8, citation.Notes);
        WriteList(ref json, "contributions"u8, citation.Contributions, Write);
        json.Text("url"u8, citation.Url);
        json.Text("recordId"u8, citation.RecordId);
        WritePlaces(ref json, citation);
    }

    private static void Write(ref JsonOutput json, ArchiveRecord record)
    {
        WriteDate(ref json, record.Date);
        json.Text("title"u8, record.Title);
        json.Text("summary"u8, record.Summary);
        json.Text("credits"u8, record.Credits);
        json.Texts("originalLanguages"u8, record.OriginalLanguages);
        json.Texts("contents"u8, record.Contents);
        json.Texts("authors"u8, record.Authors);
        json.Texts("people"u8, record.People);
        json.Texts("places"u8, record.Places);
        json.Texts("topics"u8, record.Topics);
        json.Text("source"u8, record.Source);
        json.Texts("originalArchives"u8, record.OriginalArchives);
        json.Text("rights"u8, record.Rights);
        if (record.Uploaded is { } day)
        {
            json.Day("uploaded"u8, day);
        }

        json.Text("type"u8, record.Type);
        json.Text("recordId"u8, record.RecordId);
        json.Text("classification"u8, record.Classification);
        json.Texts("donors"u8, record.Donors);
        WritePlaces(ref json, record);
    }

    private static void Write(ref JsonOutput json, ArchivalSource source)
    {
        json.Text("text"u8, source.Text);
        if (source.Repository is { } repository)
        {
            json.BeginObject("repository"u8);
            json.Text("text"u8, repository.Text);
            json.Text("abbreviation"u8, repository.Abbreviation);
            json.Text("name"u8, repository.Name);
            json.Span(repository.Span);
            json.EndObject();
        }

        WriteList(ref json, "locator"u8, source.Locator, Write);
        WritePlaces(ref json, source);
    }

    private static void Write(ref JsonOutput json, LocatorUnit unit)
    {
        json.Word("unit"u8, EnumNames.Of(unit.Unit));
        json.Text("label"u8, unit.Label);
        json.Text("value"u8, unit.Value);
        WriteList(ref json, "ranges"u8, unit.Ranges, Write);
    }

    private static void Write(ref JsonOutput json, PageRange range)
    {
        json.Text("first"u8, range.First);
        json.Text("last"u8, range.Last);
    }

    private static void Write(ref JsonOutput json, Contribution contribution)
    {
        json.Word("role"u8, EnumNames.Of(contribution.Role));
        json.Text("name"u8, contribution.Name);
        json.Text("agency"u8, contribution.Agency);
        json.Text("language"u8, contribution.Language);
        json.Text("affiliation"u8, contribution.Affiliation);
        json.Span(contribution.Span);
    }

    private static void WriteDate(ref JsonOutput json, ArchiveDate? date)
    {
        if (date is not { } known)
        {
            return;
        }

        json.BeginObject("date"u8);
        json.Text("text"u8, known.Text);
        json.Day("start"u8, known.Start);
        json.Day("end"u8, known.End);
        json.Word("precision"u8, EnumNames.Of(known.Precision));
        if (known.Guess != DateGuess.None)
        {
            json.Word("guess"u8, EnumNames.Of(known.Guess));
        }

        json.EndObject();
    }
}
