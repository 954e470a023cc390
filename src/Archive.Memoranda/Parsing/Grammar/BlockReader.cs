using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads the body of a document: paragraphs, and points with what belongs to them.</summary>
internal sealed class BlockReader(ParseContext context, List<EditorialMark> marks)
{
    /// <summary>No label and no speaker is longer.</summary>
    private const int LongestLabel = 64;

    private readonly PointNesting _nesting = new();
    private readonly List<OpenPoint> _open = [];
    private readonly BlockStack _blocks = new();
    private PointLabel? _lastLabel;
    private OpenTurn? _turn;
    private BodyOutline _outline = BodyOutline.Empty;

    /// <summary>The blocks of some lines.</summary>
    public ValueList<Block> Read(ReadOnlySpan<BodyLine> lines)
    {
        _outline = BodyOutline.Survey(context, lines);
        var lastPoint = LastPoint(lines);
        for (var index = 0; index < lines.Length; index++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var line = lines[index].Span;
            var label = MeasureLabel(line);
            if (label > 0)
            {
                AddPoint(line, label);
            }
            else if (_outline.MeasureTurn(context.Characters(line), out var speaker) is var end and > 0)
            {
                CloseTo(0);
                BeginTurn(line, speaker, end);
            }
            else if (IsHeading(lines, index))
            {
                CloseTo(0);
                EndTurn();
                var last = LastOfHeading(lines, index);
                _blocks.Add(ReadHeading(line.Union(lines[last].Span)));
                index = last;
            }
            else
            {
                // What follows the last point is the document's end, not the point's.
                if (index > lastPoint && _turn is null && !PointGoesOn(line))
                {
                    CloseTo(0);
                }

                _blocks.Add(ReadParagraph(line));
            }
        }

        CloseTo(0);
        EndTurn();
        return _blocks.Finish();
    }

    // What belongs to the last point: the text of a label or a headline alone, and a list behind a colon.
    private bool PointGoesOn(TextSpan line)
    {
        if (_open.Count == 0 || _blocks.Count == _open[^1].First)
        {
            return _open.Count > 0;
        }

        var text = _blocks.Last is TextBlock { Text: { Length: > 0 } last } ? last : "";
        var isDash = Scan.IsDash(context.Text[line.Start]) || context.Text[line.Start] == '\u2022';
        return text.EndsWith(':') || (isDash && text.Length > 0 && (Scan.IsDash(text[0]) || text[0] == '\u2022'))
            || (_blocks.Count == _open[^1].First + 1 && text.Length is > 0 and < 60 && HeadingLines.IsShouted(text));
    }

    private bool IsHeading(ReadOnlySpan<BodyLine> lines, int index) =>
        index + 1 < lines.Length && HeadingLines.IsHeading(context.Characters(lines[index].Span), WithText(lines, index + 1), context.Characters(lines[index + 1].Span));

    // A label or a speaker that stands alone has its text on the line below; how long the two are together counts.
    private BodyLine WithText(ReadOnlySpan<BodyLine> lines, int index)
    {
        var line = lines[index];
        var text = context.Characters(line.Span);
        return line.Length < LongestLabel && index + 1 < lines.Length && (_outline.MeasureLabel(text) == line.Length || _outline.MeasureTurn(text, out _) == line.Length) ? line with { End = lines[index + 1].End } : line;
    }

    // ON THE NEGOTIATIONS WITH THE GUOMINDANG / GOVERNMENT: capitals go on over lines
    private int LastOfHeading(ReadOnlySpan<BodyLine> lines, int index)
    {
        while (HeadingLines.IsShouted(context.Characters(lines[index].Span)) && index + 1 < lines.Length && !lines[index + 1].BlankBefore
            && HeadingLines.IsAllCapitals(context.Characters(lines[index + 1].Span)))
        {
            index++;
        }

        return index;
    }

    private Heading ReadHeading(TextSpan span)
    {
        context.Enter("body");
        var (text, runs) = InlineReader.Read(context, span, marks);
        return new() { Text = text, Runs = runs, Span = span };
    }

    private void BeginTurn(TextSpan line, int speaker, int end)
    {
        context.Enter("body");
        EndTurn();
        var name = new TextSpan(line.Start, speaker);
        context.Claim(LeafKind.PointLabel, new(line.Start, end));
        _turn = new(context.Value(name), line.Start, line.Start + end, _blocks.Count);
        var text = Scan.Trim(context.Text, line.Start + end, line.End);
        if (!text.IsEmpty)
        {
            _blocks.Add(ReadParagraph(text));
        }
    }

    private void EndTurn()
    {
        if (_turn is { } turn)
        {
            _turn = null;
            var span = TextSpan.FromBounds(turn.Start, _blocks.EndSince(turn.First) ?? turn.LabelEnd);
            _blocks.Add(new Turn { Speaker = turn.Speaker, Span = span, Blocks = _blocks.Take(turn.First) });
        }
    }

    private int LastPoint(ReadOnlySpan<BodyLine> lines)
    {
        for (var index = lines.Length - 1; index >= 0; index--)
        {
            if (MeasureLabel(lines[index].Span) > 0)
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>The length of the label that a line begins with, a quotation mark before it included; -1 for a line that is no point.</summary>
    private int MeasureLabel(TextSpan line) => _outline.MeasureLabel(context.Characters(line));

    private Paragraph ReadParagraph(TextSpan span)
    {
        context.Enter("body");
        var (text, runs) = InlineReader.Read(context, span, marks);
        return new() { Text = text, Runs = runs, Span = span };
    }

    private void AddPoint(TextSpan line, int labelLength)
    {
        context.Enter("body");
        var quote = Scan.IsDoubleQuote(context.Text[line.Start]) ? 1 : 0;
        var labelSpan = new TextSpan(line.Start + quote, labelLength - quote);
        context.Claim(LeafKind.Punctuation, new(line.Start, quote));
        context.Claim(LeafKind.PointLabel, labelSpan);
        var label = LabelReader.Make(context.Characters(labelSpan));
        CheckOrder(label, labelSpan);
        var text = Scan.Trim(context.Text, labelSpan.End, line.End);
        CloseTo(_nesting.Place(label));
        if (_open.Count == 0)
        {
            BeginTurnAt(text, labelSpan.Start);
        }

        _open.Add(new(label, labelSpan.Start, _blocks.Count));
        if (!text.IsEmpty)
        {
            _blocks.Add(ReadParagraph(text));
        }
    }

    // 72. Mr. AIKEN (Ireland): records of meetings number what is said; the turn begins with the point that names its speaker and holds those behind it
    private void BeginTurnAt(TextSpan text, int start)
    {
        var end = TurnForms.Measure(context.Characters(text), out var speaker);
        if (end == 0 || context.Characters(text)[..end].IndexOf(':') < 0 || !TurnForms.HasTitle(context.Characters(text)[..speaker]))
        {
            return;
        }

        CloseTo(0);
        EndTurn();
        _turn = new(context.Value(new(text.Start, speaker)), start, text.Start + end, _blocks.Count);
    }

    // Broken numbering is common and kept as printed; the reader of the result is told where.
    private void CheckOrder(PointLabel label, TextSpan span)
    {
        if (_lastLabel is { Numbers.IsEmpty: false } last && !label.Numbers.IsEmpty && label.Style == last.Style
            && label.Numbers[0] > last.Numbers[last.Numbers.Count - 1] + 1)
        {
            context.Report(DiagnosticDescriptors.BrokenNumbering, span, label.Text, last.Text);
        }

        _lastLabel = label;
    }

    private void CloseTo(int level)
    {
        while (_open.Count > level)
        {
            var (label, start, first) = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            var span = TextSpan.FromBounds(start, _blocks.EndSince(first) ?? start + label.Text.Length);
            _blocks.Add(new NumberedPoint { Label = label, Style = label.Style, Numbers = label.Numbers, Span = span, Blocks = _blocks.Take(first) });
        }
    }

    // A turn or a point whose blocks, those from the first on, are not yet all read.
    private readonly record struct OpenTurn(string Speaker, int Start, int LabelEnd, int First);

    private readonly record struct OpenPoint(PointLabel Label, int Start, int First);
}
