using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads the body of a document: paragraphs, and points with what belongs to them.</summary>
internal sealed class BlockReader(ParseContext context, List<EditorialMark> marks)
{
    private readonly PointNesting _nesting = new();
    private readonly List<OpenPoint> _open = [];
    private readonly List<Block> _top = [];
    private PointLabel? _lastLabel;

    /// <summary>The blocks of some lines.</summary>
    public ValueList<Block> Read(ReadOnlySpan<BodyLine> lines)
    {
        var lastPoint = LastPoint(lines);
        for (var index = 0; index < lines.Length; index++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var length = MeasureLabel(lines[index].Span);
            if (length > 0)
            {
                AddPoint(lines[index].Span, length);
            }
            else
            {
                // What follows the last point is the document's end, not the point's.
                if (index > lastPoint)
                {
                    CloseTo(0);
                }

                Add(ReadParagraph(lines[index].Span));
            }
        }

        CloseTo(0);
        return ValueList.Create<Block>(CollectionsMarshal.AsSpan(_top));
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

    /// <summary>The length of the label that a line begins with; -1 for a line that is no point.</summary>
    private int MeasureLabel(TextSpan line)
    {
        var text = context.Characters(line);
        if (text[0] != '(' && !char.IsAsciiLetterOrDigit(text[0]))
        {
            return -1;
        }

        var length = LabelReader.Measure(text);
        return length > 0 && PointForms.IsPoint(text, length) ? length : -1;
    }

    private Paragraph ReadParagraph(TextSpan span)
    {
        var (text, runs) = InlineReader.Read(context, span, marks);
        return new() { Text = text, Runs = runs, Span = span };
    }

    private void AddPoint(TextSpan line, int labelLength)
    {
        var labelSpan = new TextSpan(line.Start, labelLength);
        context.Claim(LeafKind.PointLabel, labelSpan);
        var label = LabelReader.Make(context.Characters(labelSpan));
        CheckOrder(label, labelSpan);
        CloseTo(_nesting.Place(label));
        _open.Add(new(label, line.Start));
        var text = Scan.Trim(context.Text, labelSpan.End, line.End);
        if (!text.IsEmpty)
        {
            Add(ReadParagraph(text));
        }
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

    private void Add(Block block)
    {
        if (_open.Count == 0)
        {
            _top.Add(block);
        }
        else
        {
            _open[^1].Blocks.Add(block);
        }
    }

    private void CloseTo(int level)
    {
        while (_open.Count > level)
        {
            var point = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            Add(point.Close());
        }
    }

    private sealed class OpenPoint(PointLabel label, int start)
    {
        public List<Block> Blocks { get; } = [];

        public NumberedPoint Close() => new()
        {
            Label = label,
            Style = label.Style,
            Numbers = label.Numbers,
            Blocks = ValueList.Create<Block>(CollectionsMarshal.AsSpan(Blocks)),
            Span = TextSpan.FromBounds(start, Blocks.Count == 0 ? start + label.Text.Length : Blocks[^1].Span.End),
        };
    }
}
