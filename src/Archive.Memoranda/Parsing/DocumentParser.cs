using System.Globalization;
using Archive.Memoranda.Parsing.Building;
using Archive.Memoranda.Parsing.Grammar;
using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing;

/// <summary>The way of a text through the levels of the parser: lines and their kinds, the outline of the page, the memorandum.</summary>
internal static class DocumentParser
{
    private const int LongestCitation = 16_384;

    public static ParseResult Parse(string text, ParserOptions options, Finding? decoding, CancellationToken cancellationToken)
    {
        using var context = new ParseContext(new(text, options.SourceName), options, cancellationToken);
        var start = context.ClaimByteOrderMark();
        ReportDecoding(context, decoding);
        using var lines = LineLexer.Read(context, start);
        TextChecks.Report(context, lines.Count);
        var envelope = EnvelopeGrammar.Read(context.Text, lines, options.Layout);
        ReportLayout(context, lines.Items, envelope);
        return Build(context, lines, envelope);
    }

    /// <summary>Reads a row of a table: what its columns say is known, only the document and its source are looked at.</summary>
    public static ParseResult Parse(ArchiveRow row, ParserOptions options, Finding? decoding, CancellationToken cancellationToken)
    {
        var page = RowPage.Of(row);
        using var context = new ParseContext(new(page.Text, options.SourceName), options, cancellationToken);
        ReportDecoding(context, decoding);
        using var lines = LineLexer.Read(context, 0);
        TextChecks.Report(context, lines.Count);
        if (lines.Count > 0)
        {
            context.Report(DiagnosticDescriptors.LayoutFound, new(lines.Items[0].Start, 0), "row of a table", "the caller handed over its columns");
        }

        return Build(context, lines, page.Outline(lines.Items));
    }

    private static ParseResult Build(ParseContext context, PooledList<Line> lines, Envelope envelope)
    {
        var memorandum = new MemorandumBuilder(context, lines, envelope).Build();
        return new(memorandum, context.Source, context.Leaves(), context.Explanations()) { FindingsLeft = context.FindingsLeft };
    }

    private static void ReportDecoding(ParseContext context, Finding? decoding)
    {
        if (decoding is { } finding)
        {
            context.Report(finding.Descriptor, new(0, 0), finding.Arguments);
        }
    }

    private static void ReportLayout(ParseContext context, ReadOnlySpan<Line> lines, Envelope envelope)
    {
        if (lines.Length > 0)
        {
            var (layout, reason) = envelope.Layout switch
            {
                _ when context.Options.Layout is not null => (envelope.Layout.ToString(), "the caller said so"),
                DocumentLayout.Download => ("download", envelope.Fields.Count > 0 ? "its labels stand before the document" : "its title is emphasised"),
                DocumentLayout.WebPage => ("web page", envelope.Fields.Count > 0 ? "its labels stand behind the document" : "it begins with a date of its own"),
                DocumentLayout.LegacyWebPage => ("page of the archive's old site", envelope.Menus.Count > 0 ? "it has that site's commands" : "date, summary and citation stand before the document without labels"),
                _ => ("document without an envelope", "it has no label and no date line of a page"),
            };
            context.Report(DiagnosticDescriptors.LayoutFound, new(lines[0].Start, 0), layout, reason);
        }
    }

    /// <summary>Reads one citation.</summary>
    public static CitationParseResult ParseCitation(string text, ParserOptions options)
    {
        using var context = new ParseContext(new(text, options.SourceName), options, default);
        var start = context.ClaimByteOrderMark();
        var citation = ReadCitation(context, TextSpan.FromBounds(start, text.Length));
        if (citation is { Title: null, Sources.IsEmpty: true, Notes.IsEmpty: true, Contributions.IsEmpty: true, Url: null })
        {
            context.Report(DiagnosticDescriptors.NotACitation, new(0, 0));
        }

        Cover.Complete(context, new(0, text.Length), DiagnosticDescriptors.UnreadCitation);
        return new(citation, context.Diagnostics(), context.Source, context.Leaves());
    }

    /// <summary>Reads the citation that a span holds, up to the length that a citation can have.</summary>
    public static Citation ReadCitation(ParseContext context, TextSpan span)
    {
        if (span.Length > LongestCitation)
        {
            context.Report(DiagnosticDescriptors.CitationTooLong, new(span.Start, 0), LongestCitation.ToString(CultureInfo.InvariantCulture));
            span = new(span.Start, LongestCitation);
        }

        return CitationReader.Read(context, Scan.Trim(context.Text, span.Start, span.End));
    }
}
