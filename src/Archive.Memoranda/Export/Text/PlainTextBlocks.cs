using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>Writes blocks as <see cref="Block.GetText"/> reads, a line each, without making one string of them.</summary>
internal sealed class PlainTextBlocks
{
    private readonly PlainTextLines _lines;
    private readonly EditorialView _view;
    private readonly Stack<Frame> _open = new();

    // White space at the end of what is written so far: the end of a point's or turn's first block is trimmed.
    private readonly StringBuilder _white = new();
    private long _written;

    private PlainTextBlocks(PlainTextLines lines, EditorialView view) => (_lines, _view) = (lines, view);

    public static void Write(PlainTextLines lines, ValueList<Block> blocks, EditorialView view)
    {
        if (!blocks.IsEmpty)
        {
            lines.Begin();
            new PlainTextBlocks(lines, view).Write(blocks);
        }
    }

    private void Write(ValueList<Block> blocks)
    {
        for (_open.Push(new(blocks, Label: null)); _open.TryPeek(out var frame);)
        {
            if (frame is { Next: <= 1, Label: { } label } && frame.Next == Math.Min(1, frame.Blocks.Count))
            {
                Trim(label);
                frame.Label = null;
            }

            if (frame.Next == frame.Blocks.Count)
            {
                _open.Pop();
                continue;
            }

            if (frame.Next > 0)
            {
                Write("\n");
            }

            Open(frame.Blocks[frame.Next++]);
        }

        WriteWhite();
    }

    private void Open(Block block)
    {
        switch (block)
        {
            case NumberedPoint point:
                Open(point.Label.Text, " ", point.Blocks);
                break;

            case Turn turn:
                Open(turn.Speaker, ": ", turn.Blocks);
                break;

            default:
                Write(block.GetText(_view));
                break;
        }
    }

    private void Open(string label, string sign, ValueList<Block> blocks)
    {
        _open.Push(new(blocks, (_written, _white.Length)));
        Write(label);
        Write(sign);
    }

    private void Write(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimEnd();
        if (!trimmed.IsEmpty)
        {
            WriteWhite();
            _lines.Write(trimmed);
            _written++;
        }

        if (trimmed.Length < text.Length)
        {
            _white.Append(text[trimmed.Length..]);
        }
    }

    private void Trim((long Written, int White) label) => _white.Length = label.Written == _written ? label.White : 0;

    private void WriteWhite()
    {
        if (_white.Length == 0)
        {
            return;
        }

        foreach (var chunk in _white.GetChunks())
        {
            _lines.Write(chunk.Span);
        }

        _white.Clear();
    }

    private sealed record Frame(ValueList<Block> Blocks, (long Written, int White)? Label)
    {
        public (long Written, int White)? Label { get; set; } = Label;

        public int Next { get; set; }
    }
}
