using System.Text;

namespace Archive.Memoranda.Tests.Support;

/// <content>What stands at the span of a value reads as the value, white space, broken words and kinds of quotation marks aside.</content>
internal static partial class Invariants
{
    private static void Values(string text, Memorandum memorandum)
    {
        Values(text, memorandum.Record);
        if (memorandum.Citation is { } citation)
        {
            Values(text, citation);
        }

        Document(text, memorandum);
        foreach (var enclosure in memorandum.Enclosures)
        {
            Document(text, enclosure);
        }

        foreach (var mark in memorandum.Editorial)
        {
            var start = mark.Span.Start + (text[mark.Span.Start] == '[' ? 1 : 0);
            RequireReads(text, TextSpan.FromBounds(start, Math.Max(start, mark.Span.End - (text[mark.Span.End - 1] == ']' ? 1 : 0))), mark.Text, "mark");
        }

        foreach (var part in memorandum.Unrecognized)
        {
            RequireReads(text, part.Span, part.Text, "unrecognised text");
        }
    }

    private static void Values(string text, ArchiveRecord record)
    {
        One(text, record, "date", record.Date?.Text);
        One(text, record, "title", record.Title);
        One(text, record, "summary", record.Summary);
        One(text, record, "credits", record.Credits);
        One(text, record, "source", record.Source);
        One(text, record, "rights", record.Rights);
        One(text, record, "type", record.Type);
        One(text, record, "recordId", record.RecordId);
        One(text, record, "classification", record.Classification);
        Several(text, record, "originalLanguages", record.OriginalLanguages);
        Several(text, record, "contents", record.Contents);
        Several(text, record, "authors", record.Authors);
        Several(text, record, "people", record.People);
        Several(text, record, "places", record.Places);
        Several(text, record, "topics", record.Topics);
        Several(text, record, "originalArchives", record.OriginalArchives);
        Several(text, record, "donors", record.Donors);
    }

    private static void Values(string text, Citation citation)
    {
        RequireReads(text, citation.Span, citation.Text, "citation");
        One(text, citation, "title", citation.Title);
        One(text, citation, "date", citation.Date?.Text);
        One(text, citation, "publisher", citation.Publisher);
        One(text, citation, "url", citation.Url);
        One(text, citation, "recordId", citation.RecordId);
        Several(text, citation, "notes", citation.Notes);
        foreach (var source in citation.Sources)
        {
            RequireReads(text, source.Span, source.Text, "source");
            for (var index = 0; index < source.Locator.Count; index++)
            {
                One(text, source, $"locator[{index}]", source.Locator[index].Value);
            }

            if (source.Repository is { } repository)
            {
                RequireReads(text, repository.Span, repository.Text, "repository");
            }
        }

        foreach (var contribution in citation.Contributions)
        {
            RequireReads(text, contribution.Span, contribution.Name, "contributor");
        }
    }

    private static void Document(string text, ArchivalDocument document)
    {
        if (document.Header is { } header)
        {
            One(text, header, "diarist", header.Diarist);
            One(text, header, "office", header.Office);
            One(text, header, "classification", header.Classification);
            One(text, header, "copy", header.Copy);
            One(text, header, "number", header.Number);
            One(text, header, "date", header.Date?.Text);
            Several(text, header, "addressees", header.Addressees);
            Several(text, header, "handling", header.Handling);
            One(text, header, "heading", header.Heading);
        }

        foreach (var signature in document.Signatures)
        {
            One(text, signature, "office", signature.Office);
            One(text, signature, "name", signature.Name);
        }

        Blocks(text, document.Blocks);
        Blocks(text, document.EndMatter);
    }

    private static void Blocks(string text, ValueList<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is TextBlock plain)
            {
                RequireReads(text, plain.Span, plain.Text, "block");
                Require(string.Concat(plain.Inlines.Select(inline => inline is MarkRun mark ? mark.Text : ((TextRun)inline).Text)) == plain.Text, $"the inlines of '{plain.Text}' read as its text");
                foreach (var inline in plain.Inlines)
                {
                    RequireReads(text, inline.Span, inline is MarkRun mark ? mark.Text : ((TextRun)inline).Text, "inline");
                }
            }
            else if (block is NumberedPoint point)
            {
                Require(Squeezed(text.Substring(point.Span.Start, point.Span.Length)).TrimStart('"').StartsWith(Squeezed(point.Label.Text), StringComparison.Ordinal), $"the point at {point.Span} begins with its label, '{point.Label}'");
                Blocks(text, point.Blocks);
            }
            else if (block is Turn turn)
            {
                Blocks(text, turn.Blocks);
            }
        }
    }

    // A value can have several places, a head's over two lines; and a head that prints a value twice has places for both, of which the first one counts.
    private static void One(string text, FieldedPart part, string field, string? value)
    {
        var places = Places(part, field).ToList();
        Require(places.Count == 0 == value is null, $"the field {field} has a place if it has a value, but there are {places.Count} for '{value}'");
        Require(value is null || ReadAs(text, places, value) || ReadAs(text, places.GetRange(0, 1), value), $"{field} at {string.Join(' ', places)} reads as '{value}'");
    }

    private static void Several(string text, FieldedPart part, string field, ValueList<string> values)
    {
        var places = Places(part, field).ToList();
        Require(ReadAs(text, places, string.Concat(values)), $"the {values.Count} {field} at {string.Join(' ', places)} read as '{string.Join("', '", values)}'");
    }

    private static bool ReadAs(string text, List<TextSpan> places, string value)
    {
        var printed = Squeezed(string.Concat(places.Select(span => text.Substring(span.Start, span.Length))));

        // The lines of an addressee are joined by a comma where they print none.
        return printed == Squeezed(value) || (places.Count > 1 && printed.Replace(",", "") == Squeezed(value).Replace(",", ""));
    }

    private static IEnumerable<TextSpan> Places(FieldedPart part, string field) => part.FieldSpans.Where(entry => entry.Field == field).Select(entry => entry.Span);

    private static void RequireReads(string text, TextSpan span, string value, string name) =>
        Require(ReadAs(text, [span], value), $"{name} at {span}, '{text.Substring(span.Start, span.Length)}', reads as '{value}'");

    private static string Squeezed(string? text)
    {
        var squeezed = new StringBuilder(text?.Length ?? 0);
        foreach (var c in text ?? "")
        {
            if (!char.IsWhiteSpace(c) && c != '-')
            {
                squeezed.Append(c switch { '“' or '”' or '„' or '‟' => '"', '‘' or '’' or '‚' or '‛' => '\'', _ => c });
            }
        }

        return squeezed.ToString();
    }
}
