using System.Globalization;
using System.Text;

namespace Archive.Memoranda.Tests.Support;

/// <summary>A memorandum as a few lines that a person can check at a glance: what the cases in Cases/ expect.</summary>
/// <remarks>Only what is there is written, in a fixed order, a value a line. Spans are left out: other tests see to them.</remarks>
internal static class CompactDump
{
    public static string Of(Memorandum memorandum)
    {
        var dump = new StringBuilder();
        Line(dump, 0, "layout", Name(memorandum.Layout));
        Record(dump, memorandum.Record);
        Citation(dump, memorandum.Citation);
        Document(dump, memorandum);
        foreach (var enclosure in memorandum.Enclosures)
        {
            dump.Append("enclosure\n");
            Document(dump, enclosure);
        }

        List(dump, "unrecognized", memorandum.Unrecognized, part => part.Text);
        List(dump, "editorial", memorandum.Editorial, mark => $"{Name(mark.Kind)} [{mark.Text}]");
        List(dump, "diagnostic", memorandum.Diagnostics, diagnostic => diagnostic.Code + (diagnostic.Line > 0 ? $" ({diagnostic.Line},{diagnostic.Column})" : ""));
        return dump.ToString();
    }

    public static string Of(Citation citation)
    {
        var dump = new StringBuilder();
        Citation(dump, citation);
        return dump.ToString();
    }

    private static void Record(StringBuilder dump, ArchiveRecord record)
    {
        Line(dump, 0, "record.date", Date(record.Date));
        Line(dump, 0, "record.title", record.Title);
        Line(dump, 0, "record.summary", record.Summary);
        Line(dump, 0, "record.credits", record.Credits);
        List(dump, "record.language", record.OriginalLanguages, Text);
        List(dump, "record.contents", record.Contents, Text);
        List(dump, "record.author", record.Authors, Text);
        List(dump, "record.person", record.People, Text);
        List(dump, "record.place", record.Places, Text);
        List(dump, "record.topic", record.Topics, Text);
        Line(dump, 0, "record.source", record.Source);
        List(dump, "record.archive", record.OriginalArchives, Text);
        Line(dump, 0, "record.rights", record.Rights);
        Line(dump, 0, "record.uploaded", record.Uploaded?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
        Line(dump, 0, "record.type", record.Type);
        Line(dump, 0, "record.id", record.RecordId);
        Line(dump, 0, "record.classification", record.Classification);
        List(dump, "record.donor", record.Donors, Text);
    }

    private static void Citation(StringBuilder dump, Citation? citation)
    {
        if (citation is null)
        {
            return;
        }

        Line(dump, 0, "citation.title", citation.Title);
        Line(dump, 0, "citation.date", Date(citation.Date));
        Line(dump, 0, "citation.publisher", citation.Publisher);
        foreach (var source in citation.Sources)
        {
            Line(dump, 0, "citation.source", string.Join(" | ", source.Locator.Select(Unit).Prepend(source.Repository?.Text ?? "-")));
        }

        List(dump, "citation.note", citation.Notes, Text);
        List(dump, "citation.contribution", citation.Contributions, Contribution);
        Line(dump, 0, "citation.url", citation.Url);
        Line(dump, 0, "citation.id", citation.RecordId);
    }

    private static void Document(StringBuilder dump, ArchivalDocument document)
    {
        if (document.Header is { } header)
        {
            Line(dump, 0, "header.diarist", header.Diarist);
            Line(dump, 0, "header.office", header.Office);
            Line(dump, 0, "header.classification", header.Classification);
            Line(dump, 0, "header.copy", header.Copy);
            Line(dump, 0, "header.number", header.Number);
            Line(dump, 0, "header.date", Date(header.Date));
            Line(dump, 0, "header.heading", header.Heading);
            List(dump, "header.addressee", header.Addressees, Text);
            List(dump, "header.handling", header.Handling, Text);
        }

        Blocks(dump, 0, document.Blocks);
        List(dump, "signature", document.Signatures, signature => $"{signature.Office ?? "-"} / {signature.Name ?? "-"}");
        Blocks(dump, 0, document.EndMatter, "end ");
        List(dump, "footnote", document.Footnotes, note => $"{note.Mark}: {note.Text}");
    }

    private static void Blocks(StringBuilder dump, int depth, ValueList<Block> blocks, string prefix = "")
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case NumberedPoint point:
                    Line(dump, depth, prefix + "point", $"{point.Label} ({Name(point.Style)} {string.Join(' ', point.Numbers)})");
                    Blocks(dump, depth + 1, point.Blocks);
                    break;
                case Turn turn:
                    Line(dump, depth, prefix + "turn", turn.Speaker);
                    Blocks(dump, depth + 1, turn.Blocks);
                    break;
                default:
                    Line(dump, depth, prefix + Name(block.GetType()), block.GetText());
                    break;
            }
        }
    }

    private static string Unit(LocatorUnit unit) =>
        $"{Name(unit.Unit)} {unit.Value}" + (unit.Ranges.IsEmpty ? "" : $" ({string.Join("; ", unit.Ranges.Select(range => range.First == range.Last ? range.First : $"{range.First} to {range.Last}"))})");

    private static string Contribution(Contribution contribution) =>
        $"{Name(contribution.Role)} {contribution.Name}" + Detail("for", contribution.Agency) + Detail("from", contribution.Language) + Detail("of", contribution.Affiliation);

    private static string Detail(string word, string? value) => value is null ? "" : $", {word} {value}";

    private static string? Date(ArchiveDate? date) => date is not { } known ? null
        : $"{known.Text} = {known.Start:uuuu-MM-dd}" + (known.Precision == DatePrecision.Day ? "" : $" to {known.End:uuuu-MM-dd}, {Name(known.Precision)}") + (known.Guess == DateGuess.None ? "" : $", guessed {known.Guess}");

    private static string Text(string text) => text;

    private static string Name(object value) => value is Type type ? type.Name.ToLowerInvariant() : char.ToLowerInvariant(value.ToString()![0]) + value.ToString()![1..];

    private static void List<T>(StringBuilder dump, string name, ValueList<T> items, Func<T, string> text)
    {
        foreach (var item in items)
        {
            Line(dump, 0, name, text(item));
        }
    }

    private static void Line(StringBuilder dump, int depth, string name, string? value)
    {
        if (value is not null)
        {
            dump.Append(' ', depth * 2).Append(name).Append(": ").Append(value).Append('\n');
        }
    }
}
