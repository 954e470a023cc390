using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>Writes blocks so that their text content reads as <see cref="Block.GetText"/>: a line feed between two blocks, a blank behind a label or speaker.</summary>
internal sealed class TeiBlocks(TeiXml xml, TeiDocument document, TeiMarks marks)
{
    private readonly Stack<Frame> _open = new();

    private enum Place
    {
        Division,
        Item,
        Speech,

        // Speech cannot stand in speech; it stands in a list of its own there.
        WrappedSpeech,
    }

    public void Write(ValueList<Block> blocks)
    {
        for (_open.Push(new(blocks, Place.Division, Points: 0)); _open.TryPeek(out var frame);)
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
                xml.End();
                frame.IsListOpen = false;
            }

            if (frame.Next > 1)
            {
                xml.Line();
            }

            Open(frame, block);
        }
    }

    private static string? StyleOf(PointStyle style) => style switch
    {
        PointStyle.Roman => "roman",
        PointStyle.Letter => "letter",
        _ => null,
    };

    private void Open(Frame frame, Block block)
    {
        switch (block)
        {
            case NumberedPoint point:
                OpenPoint(frame, point);
                break;

            case Turn turn:
                OpenTurn(frame, turn);
                break;

            case Heading heading when frame.Place == Place.Division:
                OpenSection(frame, heading);
                break;

            case TextBlock text:
                WriteText(frame, text);
                break;
        }
    }

    private void OpenPoint(Frame frame, NumberedPoint point)
    {
        if (!frame.IsListOpen)
        {
            xml.Start("list").Attribute("type", "points");
            frame.IsListOpen = true;
        }

        var numbers = point.Numbers.IsEmpty ? null : string.Join(' ', point.Numbers.Select(static number => number.ToString(CultureInfo.InvariantCulture)));
        xml.Start("label").Attribute("n", numbers).Attribute("rend", StyleOf(point.Style)).Text(point.Label.Text).End();
        xml.Text(point.Blocks.IsEmpty ? "" : " ").Start("item").Attribute("n", numbers);
        _open.Push(new(point.Blocks, Place.Item, point.Blocks.Count == 1 ? point.Numbers.Count : 0));
    }

    private void OpenTurn(Frame frame, Turn turn)
    {
        var isInSpeech = frame.Place is Place.Speech or Place.WrappedSpeech;
        if (isInSpeech)
        {
            xml.Start("list").Attribute("type", "turns").Start("item");
        }

        xml.Start("sp").Attribute("who", document.People.ReferenceTo(turn.Speaker)).Start("speaker");
        marks.WriteString(xml, turn.Speaker);
        xml.Text(":").End().Text(turn.Blocks.IsEmpty ? "" : " ");
        _open.Push(new(turn.Blocks, isInSpeech ? Place.WrappedSpeech : Place.Speech, Points: 0));
    }

    private void OpenSection(Frame frame, Heading heading)
    {
        if (frame.IsSectionOpen)
        {
            xml.End();
        }

        frame.IsSectionOpen = true;
        xml.Start("div").Attribute("type", "section").Start("head");
        TeiInlines.Write(xml, marks, heading, points: 0);
        xml.End();
    }

    private void WriteText(Frame frame, TextBlock block)
    {
        xml.Start(block is Paragraph ? "p" : "ab").Attribute("type", block is Heading ? "heading" : block is Distribution ? "distribution" : null);
        TeiInlines.Write(xml, marks, block, frame.Points);
        xml.End();
    }

    private void Close(Frame frame)
    {
        if (frame.IsListOpen)
        {
            xml.End();
        }

        if (frame.IsSectionOpen)
        {
            xml.End();
        }

        var elements = frame.Place switch
        {
            Place.Division => 0,
            Place.WrappedSpeech => 3,
            _ => 1,
        };
        for (; elements > 0; elements--)
        {
            xml.End();
        }
    }

    private sealed record Frame(ValueList<Block> Blocks, Place Place, int Points)
    {
        public int Next { get; set; }

        public bool IsListOpen { get; set; }

        public bool IsSectionOpen { get; set; }
    }
}
