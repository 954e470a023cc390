using System.Globalization;
using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Grammar;
using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Building;

/// <summary>Makes the memorandum of the outline of a page: the record from its fields, the document from its lines.</summary>
internal sealed class MemorandumBuilder(ParseContext context, PooledList<Line> lines, Envelope envelope)
{
    private readonly RecordBuilder _record = new(context);
    private readonly List<EditorialMark> _marks = [];

    public Memorandum Build()
    {
        ClaimEnvelope();
        using var joined = LineJoiner.Join(context, WithoutDateAgain(Of(envelope.Document)));
        var body = joined.Items;
        if (envelope.Layout == DocumentLayout.WebPage)
        {
            body = TakeWebParts(body);
        }

        var inner = EnclosureFinder.Find(context, body);
        var letter = ReadDocument(body[..inner]);
        ValueList<Enclosure> enclosures = inner == body.Length ? [] : [ReadDocument(body[inner..])];
        _marks.Sort(static (left, right) => left.Span.Start.CompareTo(right.Span.Start));
        var citation = ReadCitation();
        context.Enter("rest");
        ReportGaps(letter, citation);
        var record = _record.Finish();
        var unrecognized = Cover.Complete(context, new(0, context.Text.Length), DiagnosticDescriptors.Unrecognized);
        return new()
        {
            Source = context.Options.SourceName,
            Layout = envelope.Layout,
            Record = record,
            Citation = citation,
            Header = letter.Header,
            Blocks = letter.Blocks,
            Editorial = ValueList.Create<EditorialMark>(CollectionsMarshal.AsSpan(_marks)),
            Signatures = letter.Signatures,
            EndMatter = letter.EndMatter,
            Footnotes = letter.Footnotes,
            Enclosures = enclosures,
            Unrecognized = unrecognized,
            Diagnostics = context.Diagnostics(),
            Span = new(0, context.Text.Length),
        };
    }

    // A covering letter and what it covers are read alike: head, text, signatures, what follows them, notes.
    private Enclosure ReadDocument(ReadOnlySpan<BodyLine> body)
    {
        if (body.IsEmpty)
        {
            return new();
        }

        var span = TextSpan.FromBounds(body[0].Start, body[^1].End);
        var header = HeadReader.Read(context, body, _record.Title, _record.Date, _marks, out var headLines);
        body = body[headLines..];
        var notes = FootnoteReader.FindStart(context, body, span.Start);
        var ending = EndingReader.Find(context, body[..notes], hasHead: header is not null);
        if (ending.Start == notes && TrailingNames.Find(context, body[..notes]) is { IsEmpty: false } names)
        {
            body = TrailingNames.Split(context.Text, body, names);
            notes++;
            ending = EndingReader.Find(context, body[..notes], hasHead: header is not null);
        }

        var blocks = new BlockReader(context, _marks).Read(body[..ending.Start]);
        context.Enter("ending");
        return new()
        {
            Header = header,
            Blocks = blocks,
            Signatures = EndingReader.Read(context, body[..notes], ending, _marks),
            EndMatter = ReadEndMatter(body[ending.SignatureEnd..notes]),
            Footnotes = FootnoteReader.Read(context, body[notes..]),
            Span = span,
        };
    }

    private ReadOnlySpan<Line> Of(LineRange range) => lines.Items.Slice(range.First, range.Count);

    // Some pages of the old site print their date once more behind the summary.
    private ReadOnlySpan<Line> WithoutDateAgain(ReadOnlySpan<Line> document)
    {
        if (envelope.Layout != DocumentLayout.LegacyWebPage || envelope.Date.IsEmpty || document.IsEmpty || !context.Characters(document[0].Span).SequenceEqual(context.Characters(Of(envelope.Date)[0].Span)))
        {
            return document;
        }

        context.Claim(LeafKind.Boilerplate, document[0].Span);
        return document[1..];
    }

    private void ClaimEnvelope()
    {
        context.Enter("page");
        foreach (var line in Of(envelope.Banner))
        {
            context.Claim(LeafKind.Boilerplate, line.Span);
        }

        foreach (var line in Of(envelope.Stray))
        {
            context.Report(DiagnosticDescriptors.ForeignLine, line.Span, context.Quote(line.Span));
        }

        foreach (var line in Of(envelope.Date))
        {
            _record.TakeDate(line.Span);
        }

        TakeTitleLines(Of(envelope.Title));
        TakeAbstract(Of(envelope.Abstract));
        foreach (var menu in envelope.Menus)
        {
            ClaimMenu(Of(menu));
        }

        foreach (var field in envelope.Fields)
        {
            foreach (var label in Of(field.LabelLine))
            {
                context.Claim(LeafKind.Label, label.Span);
            }

            _record.TakeField(field.Label, Of(field.Values));
        }
    }

    private void TakeTitleLines(ReadOnlySpan<Line> title)
    {
        var end = title.Length;
        while (end > 0 && title[end - 1].Kind == LineKind.Donor)
        {
            _record.TakeCredits(title[--end].Span);
        }

        if (end > 0)
        {
            _record.TakeTitle(TextSpan.FromBounds(title[0].Start, title[end - 1].End));
        }
    }

    // Of the old site's page the citation begins with its quotation mark, and what stands before it is the summary.
    private void TakeAbstract(ReadOnlySpan<Line> lines)
    {
        var citation = lines.Length;
        for (var index = lines.Length - 1; index >= 0; index--)
        {
            if (Scan.IsDoubleQuote(context.Text[lines[index].Start]))
            {
                citation = index;
                break;
            }
        }

        _record.TakeField(RecordLabel.Summary, lines[..citation]);
        _record.TakeField(RecordLabel.Citation, lines[citation..]);
    }

    private void ClaimMenu(ReadOnlySpan<Line> lines)
    {
        foreach (var line in lines)
        {
            context.Claim(LeafKind.Boilerplate, line.Span);
        }
    }

    // Of a web page's document the first paragraph is the title, then a donor may be thanked, and the last paragraph is the summary.
    private Span<BodyLine> TakeWebParts(Span<BodyLine> body)
    {
        context.Enter("page");
        if (!body.IsEmpty)
        {
            _record.TakeTitle(body[0].Span);
            body = body[1..];
        }

        if (!body.IsEmpty && body[0].Kind == LineKind.Donor)
        {
            _record.TakeCredits(body[0].Span);
            body = body[1..];
        }

        if (body.Length > 1 && envelope.Fields.Count > 0 && IsSummary(context.Characters(body[^1].Span)))
        {
            _record.TakeSummary(body[^1].Span);
            context.Report(DiagnosticDescriptors.SummaryGuessed, body[^1].Span, context.Quote(body[^1].Span));
            body = body[..^1];
        }

        return body;
    }

    // A summary is prose: longer than a name, with a stop at its end or the archivist's (see also).
    private static bool IsSummary(ReadOnlySpan<char> paragraph) =>
        Scan.Gaps(paragraph) >= 4 && (paragraph[^1] is '.' or ')' or ']' || paragraph.Length > 60) && !Offices.IsOffice(paragraph);

    private Citation? ReadCitation()
    {
        context.Enter("citation");
        var span = _record.CitationSpan;
        if (span.IsEmpty)
        {
            return null;
        }

        var citation = DocumentParser.ReadCitation(context, span);
        if (citation is { Sources.IsEmpty: true, Notes.IsEmpty: true, Contributions.IsEmpty: true })
        {
            context.Report(DiagnosticDescriptors.NoSource, span);
        }

        if (citation.Title is { } title && _record.Title is { } printed && !string.Equals(title, printed, StringComparison.OrdinalIgnoreCase))
        {
            context.Report(DiagnosticDescriptors.TitleDiffers, citation.SpanOf("title") ?? span, context.Quote(citation.SpanOf("title") ?? span));
        }

        return citation;
    }

    private ValueList<Block> ReadEndMatter(ReadOnlySpan<BodyLine> body)
    {
        var blocks = new List<Block>(body.Length);
        var listed = false;
        foreach (var line in body)
        {
            var (text, runs) = InlineReader.Read(context, line.Span, _marks);
            listed = DistributionForms.OpensList(text) || (listed && text.Length < 80);
            blocks.Add(listed || DistributionForms.IsDistribution(text)
                ? new Distribution { Text = text, Runs = runs, Span = line.Span }
                : new Paragraph { Text = text, Runs = runs, Span = line.Span });
        }

        return ValueList.Create<Block>(CollectionsMarshal.AsSpan(blocks));
    }

    private void ReportGuesses()
    {
        var (guesses, first) = (0, -1);
        for (var index = _marks.Count - 1; index >= 0; index--)
        {
            if (_marks[index].IsGuess)
            {
                (guesses, first) = (guesses + 1, index);
            }
        }

        if (guesses > 0)
        {
            context.Report(
                DiagnosticDescriptors.KindGuessed,
                _marks[first].Span,
                guesses.ToString(CultureInfo.InvariantCulture),
                _marks.Count.ToString(CultureInfo.InvariantCulture));
        }
    }

    // Pages of the archive's old site print their title in the citation only.
    private void ReportGaps(Enclosure document, Citation? citation)
    {
        ReportGuesses();
        if (envelope.Layout != DocumentLayout.Body && !IsDocumentAlone())
        {
            if (_record.Title is null && citation?.Title is null)
            {
                context.Report(DiagnosticDescriptors.NoTitle, new(0, 0));
            }

            if (!_record.HasDate && citation?.Date is null)
            {
                context.Report(DiagnosticDescriptors.NoDate, new(0, 0));
            }
        }

        if (document is { Header: null, Blocks.IsEmpty: true, Signatures.IsEmpty: true })
        {
            context.Report(DiagnosticDescriptors.NoBody, new(context.Text.Length, 0));
        }
    }

    // Document Text: and nothing before it that says more of the document
    private bool IsDocumentAlone() =>
        envelope is { Date.IsEmpty: true, Title.IsEmpty: true, Fields: [.., { Label: RecordLabel.DocumentText }] } && envelope.Fields.All(static field => field.Label is RecordLabel.Unrecognized or RecordLabel.DocumentText);
}
