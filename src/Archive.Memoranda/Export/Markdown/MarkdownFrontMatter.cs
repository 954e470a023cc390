using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace Archive.Memoranda.Export;

/// <summary>The YAML before a document, in the names that pandoc gives to its metadata.</summary>
/// <remarks>Pandoc reads the values as Markdown, so they are escaped as such; then each is quoted, on one line, so that no value can end its string.</remarks>
internal static class MarkdownFrontMatter
{
    public static void Write(MarkdownText text, Memorandum memorandum, string id, bool escapesTypography)
    {
        text.Line(0, "---");
        text.End();
        Write("title", MarkdownPage.TitleOf(memorandum));
        var authors = memorandum.Record.Authors.Where(static author => !string.IsNullOrWhiteSpace(author)).ToList();
        if (authors.Count > 0)
        {
            text.Line(0, "author:");
            text.End();
            foreach (var author in authors)
            {
                text.Line(0, "  - " + Quote(author, escapesTypography));
                text.End();
            }
        }

        Write("date", DateOf(memorandum.Record.Date ?? memorandum.Citation?.Date));
        Write("lang", LanguageTag.OfText(memorandum.Record.Contents));
        Write("abstract", memorandum.Record.Summary);
        Write("identifier", id);
        text.Line(0, "---");
        text.End();

        void Write(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                text.Line(0, $"{name}: {Quote(value, escapesTypography)}");
                text.End();
            }
        }
    }

    private static string? DateOf(ArchiveDate? date) =>
        date is { Precision: DatePrecision.Day, Start.Year: > 0 and < 10_000 } day ? LocalDatePattern.Iso.Format(day.Start) : date?.Text;

    private static string Quote(string value, bool escapesTypography)
    {
        using var escaped = new StringWriter(CultureInfo.InvariantCulture);
        var markdown = new MarkdownText(escaped, escapesTypography);
        markdown.Line();
        markdown.Text(value);
        var quoted = new StringBuilder("\"");
        foreach (var character in escaped.ToString())
        {
            quoted.Append(character is '"' or '\\' ? "\\" : "").Append(character);
        }

        return quoted.Append('"').ToString();
    }
}
