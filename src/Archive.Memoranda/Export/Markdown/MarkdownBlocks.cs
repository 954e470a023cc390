namespace Archive.Memoranda.Export;

/// <summary>Writes blocks: a paragraph each, points as items of lists with their labels as text, speakers in bold.</summary>
internal sealed class MarkdownBlocks(MarkdownText text, MarkdownNotes notes, ValueMarks marks, int part, EditorialView view, int headingLevel)
{
    /// <summary>How deep points stand in points; what is deeper is written as if it stood so deep.</summary>
    public const int DeepestPoint = 8;

    private const string Item = "-   ";
    private const string Bold = "**";

    private readonly Stack<Frame> _open = new();

    // What the next paragraph begins with: the label of a point, the name of a speaker.
    private NotedText? _label;
    private bool _isSpeaker;

    // How deep the item is that the next paragraph opens; below 0 where it opens none.
    private int _item = -1;

    public void Write(ValueList<Block> blocks)
    {
        for (_open.Push(new(blocks, Next: 0, Depth: 0, IsInner: false)); _open.TryPop(out var frame);)
        {
            if (frame.Next == frame.Blocks.Count)
            {
                WriteLabelAlone(frame.Depth);
                continue;
            }

            _open.Push(frame with { Next = frame.Next + 1 });
            Open(frame, frame.Blocks[frame.Next]);
        }
    }

    private void Open(Frame frame, Block block)
    {
        switch (block)
        {
            case TextBlock paragraph:
                WriteText(frame, paragraph);
                break;

            case NumberedPoint point when string.IsNullOrWhiteSpace(point.Label.Text):
                WriteLabelAlone(frame.Depth);
                _open.Push(new(point.Blocks, Next: 0, frame.Depth, IsInner: true));
                break;

            case NumberedPoint point:
                WriteLabelAlone(frame.Depth);
                _item = Math.Min(frame.Depth, DeepestPoint - 1);
                (_label, _isSpeaker) = (new(point.Label.Text, []), false);
                _open.Push(new(point.Blocks, Next: 0, _item + 1, IsInner: true));
                break;

            case Turn turn:
                WriteLabelAlone(frame.Depth);
                (_label, _isSpeaker) = (SpeakerOf(turn), true);
                _open.Push(new(turn.Blocks, Next: 0, frame.Depth, IsInner: true));
                break;
        }
    }

    private void WriteText(Frame frame, TextBlock block)
    {
        var noted = notes.Of(part, MarkedText.Of(block, view));
        if (noted.IsEmpty)
        {
            WriteLabelAlone(frame.Depth);
            return;
        }

        var isHeading = block is Heading && !string.IsNullOrWhiteSpace(noted.Text);
        var isTitle = isHeading && !frame.IsInner;
        if (block is Distribution && _label is null)
        {
            text.Paragraph(frame.Depth * Item.Length, Item);
        }
        else
        {
            Begin(frame.Depth, isTitle ? new string('#', headingLevel) + " " : "");
        }

        if (isHeading && !isTitle)
        {
            text.Open(Bold);
        }

        text.Text(noted);
        if (isHeading && !isTitle)
        {
            text.Close(Bold);
        }

        text.End();
    }

    // As printed in every view, as in the text of a memorandum.
    private NotedText SpeakerOf(Turn turn)
    {
        var noted = notes.Of(part, MarkedText.Of(turn.Speaker, marks.TakeRuns(turn.Speaker), EditorialView.AsPrinted));
        return noted with { Text = noted.Text + ":" };
    }

    private void WriteLabelAlone(int depth)
    {
        if (_label is not null)
        {
            Begin(depth, "");
            text.End();
        }
    }

    private void Begin(int depth, string marker)
    {
        text.Paragraph((_item < 0 ? depth : _item) * Item.Length, _item < 0 ? marker : Item);
        if (_label is { } label)
        {
            if (_isSpeaker)
            {
                text.Open(Bold);
                text.Text(label);
                text.Close(Bold);
            }
            else
            {
                text.Text(label);
            }

            text.Text(" ");
        }

        (_label, _item) = (null, -1);
    }

    private readonly record struct Frame(ValueList<Block> Blocks, int Next, int Depth, bool IsInner);
}
