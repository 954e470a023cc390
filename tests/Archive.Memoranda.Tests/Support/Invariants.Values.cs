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
            var inner = TextSpan.FromBounds(mark.Span.Start + 1, mark.Span.Length > 1 && text[mark.Span.End - 1] == ']' ? mark.Span.End - 1 : mark.Span.End);
            RequireReads(text, inner, mark.Text, "mark");
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
            Require(Squeezed(string.Concat(Places(header, "heading").Select(span => text.Substring(span.Start, span.Length)))) == Squeezed(header.Heading), $"the heading's spans read as '{header.Heading}'");
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
                RequireReads(text, new(point.Span.Start, Math.Min(point.Label.Text.Length, point.Span.Length)), point.Label.Text, "label", isStart: true);
                Blocks(text, point.Blocks);
            }
            else if (block is Turn turn)
            {
                Blocks(text, turn.Blocks);
            }
        }
    }

    // A field stands where its first span is; further ones are places of what was printed twice.
    private static void One(string text, FieldedPart part, string field, string? value)
    {
        var span = part.SpanOf(field);
        Require(span is not null == value is not null, $"the field {field} has a place, {span}, if it has a value, '{value}'");
        if (span is { } place)
        {
            RequireReads(text, place, value!, field);
        }
    }

    private static void Several(string text, FieldedPart part, string field, ValueList<string> values)
    {
        var places = Places(part, field).ToList();
        Require(places.Count == values.Count, $"each of the {values.Count} {field} has a place, but there are {places.Count}");
        for (var index = 0; index < places.Count; index++)
        {
            RequireReads(text, places[index], values[index], field);
        }
    }

    private static IEnumerable<TextSpan> Places(FieldedPart part, string field) => part.FieldSpans.Where(entry => entry.Field == field).Select(entry => entry.Span);

    private static void RequireReads(string text, TextSpan span, string value, string name, bool isStart = false)
    {
        var (printed, read) = (Squeezed(text.Substring(span.Start, span.Length)), Squeezed(value));
        Require(isStart ? read.StartsWith(printed, StringComparison.Ordinal) : printed == read, $"{name} at {span}, '{text.Substring(span.Start, span.Length)}', reads as '{value}'");
    }

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
