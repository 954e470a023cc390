using System.Buffers;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>Lists the labels of a document in the order of the text, with what stands between them.</summary>
internal sealed class PointWalk
{
    // So many paragraphs further on, a number hardly belongs to the list before.
    private const int FarApart = 12;

    private static readonly SearchValues<char> Dots = SearchValues.Create("[]().\u2026 ");

    private readonly List<PointEntry> _entries = [];
    private readonly ParseResult _result;
    private readonly string _text;
    private int _textBefore;
    private int _marks;
    private int _paragraphs;
    private int _turns;
    private bool _hasEleventhLetter;
    private bool _isApart;
    private bool _isElided;

    private PointWalk(ParseResult result) => (_result, _text) = (result, result.SourceText.Text);

    public static List<PointEntry> Of(ParseResult result, ArchivalDocument document)
    {
        var walk = new PointWalk(result);
        if (!document.Blocks.IsEmpty)
        {
            walk._textBefore = document.Blocks[0].Span.Start;
            walk._isElided = walk.IsElisionBefore(walk._textBefore);
            walk.Walk(document.Blocks, null, isOfPoint: false);
        }

        return walk._entries;
    }

    // As deep as the levels of points, a handful.
    private void Walk(ValueList<Block> blocks, Block? after, bool isOfPoint)
    {
        for (var index = 0; index < blocks.Count; index++)
        {
            var next = index + 1 < blocks.Count ? blocks[index + 1] : after;
            switch (blocks[index])
            {
                case NumberedPoint point:
                    Add(point, next);
                    Walk(point.Blocks, next, isOfPoint: true);
                    break;
                case Turn turn:
                    _isApart = true;
                    _turns++;
                    Walk(turn.Blocks, next, isOfPoint: false);
                    _turns--;
                    _isApart = true;
                    break;
                case Heading:
                    _isApart = true;
                    break;
                case TextBlock block:
                    AddText(block, isLabelled: isOfPoint && index == 0);
                    break;
            }
        }
    }

    // Days, and numbers that do not follow each other, as of a day and a year, are no labels.
    private void Add(NumberedPoint point, Block? next)
    {
        var label = _result.LabelSpanOf(point);
        var numbers = point.Numbers;
        if (numbers.IsEmpty || label.IsEmpty || numbers[numbers.Count - 1] - numbers[0] != numbers.Count - 1 || MonthWords.Begins(_text.AsSpan(label.End)))
        {
            return;
        }

        // Behind k) stands l), whatever it looks like.
        _hasEleventhLetter |= point.Style == PointStyle.Letter && numbers[0] == 11;
        if (point.Style == PointStyle.Letter && DisguisedNumber.TryRead(_text.AsSpan(label.Start), out var disguised, out _) && !_hasEleventhLetter)
        {
            Add(label, LabelShape.Of(point.Label.Text, PointStyle.Arabic), disguised, disguised, point, next, isDisguised: true);
            return;
        }

        Add(label, LabelShape.Of(point.Label.Text, point.Style), numbers[0], numbers[numbers.Count - 1], point, next, isDisguised: false);
    }

    private void AddText(TextBlock block, bool isLabelled)
    {
        _paragraphs++;
        var characters = _text.AsSpan(block.Span.Start, block.Span.Length);
        if (!isLabelled && DisguisedNumber.TryRead(characters, out var number, out var length))
        {
            var span = new TextSpan(block.Span.Start, length);
            Add(span, LabelShape.Of(_text.Substring(span.Start, length), PointStyle.Arabic), number, number, null, null, isDisguised: true);
        }
        else if (characters.Length < 8 && !characters.ContainsAnyExcept(Dots))
        {
            _isElided = true;
        }
    }

    private void Add(TextSpan label, LabelShape shape, int first, int last, NumberedPoint? point, Block? next, bool isDisguised)
    {
        NoteMarks(label.Start);
        _entries.Add(new()
        {
            Point = point,
            Label = label,
            Shape = shape,
            First = first,
            Last = last,
            IsApart = (_isApart && _entries.Count > 0) || _paragraphs > FarApart,
            IsAfterElision = _isElided,
            IsQuoted = label.Start > 0 && _text[label.Start - 1] is '"' or '\u201C' or '\u201D',
            IsSpoken = _turns > 0,
            IsEmpty = point is { Blocks.IsEmpty: true } && next is null or NumberedPoint,
            IsDisguised = isDisguised,
            TextBefore = Math.Min(_textBefore, label.Start),
        });
        _textBefore = label.End;
        (_paragraphs, _isApart, _isElided) = (0, false, false);
    }

    // [The first page is missing.] is read as part of the head.
    private bool IsElisionBefore(int start)
    {
        var end = _text.AsSpan(0, start).TrimEnd().Length;
        if (end == 0 || _text[end - 1] != ']')
        {
            return false;
        }

        foreach (var mark in _result.Memorandum.Editorial)
        {
            if (mark.IsElision && mark.Span.End == end)
            {
                return true;
            }
        }

        return false;
    }

    // The marks stand in the order of the text, as the points do.
    private void NoteMarks(int end)
    {
        var marks = _result.Memorandum.Editorial;
        for (; _marks < marks.Count && marks[_marks].Span.Start < end; _marks++)
        {
            _isElided |= marks[_marks].IsElision && marks[_marks].Span.Start >= _textBefore;
        }
    }
}
