namespace Archive.Memoranda.Export;

/// <summary>Writes blocks so that the words of the page are those of <see cref="Block.GetText"/>, points in lists with their labels as printed.</summary>
internal sealed class HtmlBlocks(HtmlPage page, HtmlMarks marks)
{
    // Browsers nest elements some hundred deep; what is deeper is written at this level.
    private const int DeepestLevel = 24;

    private readonly HtmlMarkup _html = page.Html;
    private readonly Stack<Frame> _open = new();

    private enum Place
    {
        Division,
        Item,
        Speech,
        Flat,
    }

    public void Write(ValueList<Block> blocks)
    {
        for (_open.Push(new(blocks, Place.Division)); _open.TryPeek(out var frame);)
        {
            if (frame.Next == frame.Blocks.Count)
            {
                Close(frame);
                _open.Pop();
                continue;
            }

            var block = frame.Blocks[frame.Next++];
            if (frame.IsListOpen && block is not NumberedPoint)
            {
                CloseList(frame);
            }

            Open(frame, block);
        }
    }

    private void Open(Frame frame, Block block)
    {
        var isDeep = _open.Count > DeepestLevel;
        switch (block)
        {
            case NumberedPoint point when isDeep:
                _html.Start("p", "label");
                WriteLabel(point);
                _html.End().Line();
                _open.Push(new(point.Blocks, Place.Flat));
                break;

            case NumberedPoint point:
                OpenPoint(frame, point);
                break;

            case Turn turn:
                if (!isDeep)
                {
                    _html.Start("div", "turn");
                }

                _html.Start("b", "speaker");
                WriteSpeaker(turn);
                _html.Text(":").End().Line();
                _open.Push(new(turn.Blocks, isDeep ? Place.Flat : Place.Speech));
                break;

            case TextBlock text:
                WriteText(frame, text);
                break;
        }
    }

    // A name with marks in it has links already.
    private void WriteSpeaker(Turn turn)
    {
        var found = page.ValueMarks.Take(turn.Speaker);
        if (found.Count == 0 && !HtmlCharacters.IsBlank(turn.Speaker) && page.Places.Open(turn.Span, "v"))
        {
            page.Places.LineNumber(turn.Span);
            _html.Isolated(turn.Speaker).End();
            return;
        }

        page.Places.LineNumber(turn.Span);
        marks.WriteString(turn.Speaker, found);
    }

    private void OpenPoint(Frame frame, NumberedPoint point)
    {
        if (!frame.IsListOpen)
        {
            _html.Start("ol", "points").Line();
            frame.IsListOpen = true;
        }

        _html.Start("li");
        WriteLabel(point);
        _html.Line().Start("div").Line();
        _open.Push(new(point.Blocks, Place.Item));
    }

    private void WriteLabel(NumberedPoint point)
    {
        var isLink = !HtmlCharacters.IsBlank(point.Label.Text) && page.Places.Open(point.Span, "label");
        if (isLink)
        {
            page.Places.LineNumber(point.Span);
        }
        else
        {
            _html.Start("span", "label");
        }

        _html.Isolated(point.Label.Text).End();
    }

    private void WriteText(Frame frame, TextBlock block)
    {
        var isHeading = block is Heading && !HtmlCharacters.IsBlank(block.Text);

        // The label of a point and the name of a speaker have the line of what follows them.
        var hasLine = frame.Next > 1 || frame.Place is Place.Division;
        if (isHeading && hasLine)
        {
            page.Places.Line(block.Span);
        }

        _html.Start(isHeading ? "h3" : "p", block is Distribution ? "copies" : null).Direction(block.Text);
        if (!isHeading && hasLine)
        {
            page.Places.Line(block.Span);
        }

        HtmlInlines.Write(page, marks, block);
        _html.End().Line();
        page.Findings.WriteUpTo(block.Span);
    }

    private void CloseList(Frame frame)
    {
        _html.End().Line();
        frame.IsListOpen = false;
    }

    private void Close(Frame frame)
    {
        if (frame.IsListOpen)
        {
            CloseList(frame);
        }

        if (frame.Place == Place.Item)
        {
            _html.End().End().Line();
        }
        else if (frame.Place == Place.Speech)
        {
            _html.End().Line();
        }
    }

    private sealed class Frame(ValueList<Block> blocks, Place place)
    {
        public ValueList<Block> Blocks { get; } = blocks;

        public Place Place { get; } = place;

        public int Next { get; set; }

        public bool IsListOpen { get; set; }
    }
}
