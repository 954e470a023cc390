using Archive.Memoranda.Parsing.Inputs;
using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;
using Sprache;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The outline of a page over the kinds of its lines. It is total: any lines are a page, at the least the body of a document.</summary>
internal static class EnvelopeGrammar
{
    // A web page has about as many labels at its foot.
    private const int MostFootFields = 12;

    // Skip to content
    private static readonly Parser<LineRange> Banner = LineRule.Many(LineKind.Banner);

    // November 10, 1949
    private static readonly Parser<LineRange> Date = LineRule.Maybe(LineKind.Date);

    // a line before the date: the summary of another document
    private static readonly Parser<LineRange> Stray = LineRule.Run(static lines => Math.Max(0, PageLines.FindDate(lines)), "");

    // **From the Diary of ... 1949**
    private static readonly Parser<LineRange> Title = LineRule.Run(static lines => Math.Max(0, PageLines.FindFrontField(lines, 0)), "");

    // Citation: / Summary: / Credits: / Original Language: / Contents:, each with its value, in this order, and a web page's labels among them
    private static readonly Parser<IReadOnlyList<EnvelopeField>> FrontFields = static input =>
    {
        var first = (LineInput)input;
        var fields = new List<EnvelopeField>(5);
        var rest = first.Lines;
        var rank = RecordLabel.None;
        while (!rest.IsEmpty && PageLines.FindFrontField(rest, (int)rank) == 0)
        {
            rank = rest[0].Kind == LineKind.FrontLabel ? rest[0].Label : rank;
            var values = MeasureFrontValue(rest, rank);
            var at = first.Position + first.Lines.Length - rest.Length;
            fields.Add(new(rest[0].Label, new(at, 1), new(at + 1, values)));
            rest = rest[(1 + values)..];
        }

        return Outcome.Success<IReadOnlyList<EnvelopeField>>(fields, first.Skip(first.Lines.Length - rest.Length));
    };

    // Associated Places / Germany / Ukraine, up to the end
    private static readonly Parser<IReadOnlyList<EnvelopeField>> FootFields = static input =>
    {
        var first = (LineInput)input;
        var fields = new List<EnvelopeField>(first.AtEnd ? 0 : MostFootFields);
        for (var rest = first.Lines; !rest.IsEmpty;)
        {
            var isRights = rest[0].Kind == LineKind.Rights;
            var labels = isRights || !PageLines.IsFootLabel(rest[0].Kind) ? 0 : 1;
            var values = MeasureFootValue(rest);
            var at = first.Position + first.Lines.Length - rest.Length;
            fields.Add(new(isRights ? RecordLabel.Rights : rest[0].Label, new(at, labels), new(at + labels, values)));
            rest = rest[(labels + values)..];
        }

        return Outcome.Success<IReadOnlyList<EnvelopeField>>(fields, first.Skip(first.Lines.Length));
    };

    // the document of a web page, up to the labels at its foot
    private static readonly Parser<LineRange> WebDocument = LineRule.Run(static lines => PageLines.FindFoot(lines) is var foot and >= 0 ? foot : lines.Length, "");

    // banner, stray line, date
    private static readonly Parser<Envelope> Top = Seq.Of(Banner, Stray, Date, static (banner, stray, date) => new Envelope { Banner = banner, Stray = stray, Date = date });

    // banner, date, title, fields, body
    private static readonly Parser<Envelope> Download = Seq.Of(
        Top, Title, FrontFields, LineRule.Rest,
        static (top, title, fields, body) => top with { Layout = DocumentLayout.Download, Title = title, Fields = fields, Document = body });

    // banner, date, title and body and summary, fields
    private static readonly Parser<Envelope> WebPage = Seq.Of(
        Top, WebDocument, FootFields,
        static (top, document, fields) => top with { Layout = DocumentLayout.WebPage, Document = document, Fields = fields });

    // JOURNAL OF SOVIET AMBASSADOR ... / This document was made possible ...: what stands before the first command
    private static readonly Parser<LineRange> BeforeMenu = LineRule.Run(static lines => Math.Max(0, PageLines.FindMenu(lines, 0)), "");

    // • Citation / get citation
    private static readonly Parser<LineRange> Menu = LineRule.Many(LineKind.Menu);

    // summary and citation, up to the next command
    private static readonly Parser<LineRange> Abstract = LineRule.Run(static lines => PageLines.FindMenu(lines, 0) is var menu and >= 0 ? menu : PageLines.MeasureParagraph(lines), "");

    // • share document / https://... / VIEW DOCUMENT IN / English HTML
    private static readonly Parser<LineRange> LastMenu = LineRule.Run(static lines => PageLines.MeasureLastMenu(lines), "");

    // banner, date, title, commands, summary and citation, commands, body
    private static readonly Parser<Envelope> LegacyWebPage = Seq.Of(
        Seq.Of(Top, BeforeMenu, Menu, static (top, title, menu) => top with { Title = title, Menus = [menu] }),
        Abstract,
        LastMenu,
        LineRule.Rest,
        static (top, summary, menu, body) => top with { Layout = DocumentLayout.LegacyWebPage, Abstract = summary, Menus = [.. top.Menus, menu], Document = body });

    // date, summary and citation, body: what is left of a page of the old site without its commands
    private static readonly Parser<Envelope> StrippedWebPage = Seq.Of(
        Top,
        LineRule.Run(static lines => PageLines.MeasureAbstract(lines), ""),
        LineRule.Rest,
        static (top, summary, body) => top with { Layout = DocumentLayout.LegacyWebPage, Abstract = summary, Document = body });

    // Author: / N. Orlov, and the other labels of a retyped sheet, in any order
    private static readonly Parser<EnvelopeField> SheetField = static input =>
    {
        var lines = ((LineInput)input).Lines;
        return lines.IsEmpty || lines[0].Kind != LineKind.SheetLabel
            ? Outcome.Failure<EnvelopeField>()
            : Field(input, lines[0].Label, 1, PageLines.MeasureSheetValue(lines[1..]));
    };

    // 1949   Speeches/Documents, fields, body
    private static readonly Parser<Envelope> Sheet = Seq.Of(
        Banner, Seq.Many(SheetField), LineRule.Rest,
        static (banner, fields, body) => new Envelope { Layout = DocumentLayout.Download, Banner = banner, Fields = fields, Document = body });

    private static readonly Parser<Envelope> BodyAlone = LineRule.Rest.Map(static lines => new Envelope { Layout = DocumentLayout.Body, Document = lines });

    /// <summary>The page of a form, found where no layout is given.</summary>
    public static Envelope Read(string text, PooledList<Line> lines, DocumentLayout? layout)
    {
        var page = PageForms.Find(text, lines.Items, layout) switch
        {
            PageForm.Download => Download,
            PageForm.Sheet => Sheet,
            PageForm.WebPage => WebPage,
            PageForm.LegacyWebPage => LegacyWebPage,
            PageForm.StrippedWebPage => StrippedWebPage,
            _ => BodyAlone,
        };
        return page(new LineInput(lines.Buffer, lines.Count)).Value;
    }

    private static IResult<EnvelopeField> Field(IInput input, RecordLabel label, int labelLines, int valueLines)
    {
        var at = ((LineInput)input).Position;
        var field = new EnvelopeField(label, new(at, labelLines), new(at + labelLines, valueLines));
        return Outcome.Success(field, ((LineInput)input).Skip(labelLines + valueLines));
    }

    // The labels of a front have one order; a value ends at the next of them, and the last field's value ends by its own form.
    private static int MeasureFrontValue(ReadOnlySpan<Line> lines, RecordLabel rank)
    {
        var next = PageLines.FindFrontField(lines[1..], (int)rank);
        return next >= 0 ? next : lines[0].Label switch
        {
            RecordLabel.DocumentText => 0,
            RecordLabel.Contents => MeasureContents(lines[1..]),
            RecordLabel.OriginalLanguage => Math.Min(1, lines.Length - 1),
            _ => PageLines.MeasureParagraph(lines[1..]),
        };
    }

    // Translation - English    English Translation / Scan of Original Document
    private static int MeasureContents(ReadOnlySpan<Line> lines)
    {
        var count = Math.Min(1, lines.Length);
        while (count < lines.Length && count < 4 && !lines[count].BlankBefore && lines[count].Kind == LineKind.Content)
        {
            count++;
        }

        return count;
    }

    private static int MeasureFootValue(ReadOnlySpan<Line> lines)
    {
        var isRights = lines[0].Kind == LineKind.Rights || lines[0].Label == RecordLabel.Rights;
        var count = PageLines.IsFootLabel(lines[0].Kind) ? 1 : 0;
        var labels = count;
        while (count < lines.Length && !PageLines.IsFootLabel(lines[count].Kind) && (isRights || lines[count].Kind != LineKind.Rights))
        {
            count++;
        }

        return Math.Max(count, 1) - labels;
    }
}
