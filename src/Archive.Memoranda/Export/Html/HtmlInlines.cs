using System.Buffers;

namespace Archive.Memoranda.Export;

/// <summary>Writes the text of a block with the marks in it.</summary>
internal static class HtmlInlines
{
    private const int FarthestLook = 8;

    private static readonly SearchValues<char> Closing = SearchValues.Create(".,;:!?)");

    public static void Write(HtmlPage page, HtmlMarks marks, TextBlock block)
    {
        if (block.Runs.IsEmpty || !BlockPieces.AreText(block))
        {
            page.Html.Text(block.Text);
            return;
        }

        for (var index = 0; index < block.Runs.Count; index++)
        {
            var run = block.Runs[index];
            if (run is MarkRun mark)
            {
                marks.Write(run.AsSpan(), mark.Mark);
            }
            else
            {
                WriteText(page.Html, run.AsSpan(), block.Runs, index);
            }
        }
    }

    // Where the mark behind it is hidden, the blank before it goes with it when a full stop follows: 'press [of the party].'
    private static void WriteText(HtmlMarkup html, ReadOnlySpan<char> text, ValueList<Inline> runs, int index)
    {
        if (!text.EndsWith(' ') || index + 1 >= runs.Count || runs[index + 1] is not MarkRun { Mark: var mark } || !IsClosed(runs, index + 2))
        {
            html.Text(text);
            return;
        }

        html.Text(text[..^1]).Start("span", mark.Kind == EditorialKind.Supplied ? "blank supplied" : "blank").Text(" ").End();
    }

    // Whether a closing sign comes next, were every mark hidden; not looked for beyond a few of them.
    private static bool IsClosed(ValueList<Inline> runs, int index)
    {
        var end = Math.Min(runs.Count, index + FarthestLook);
        while (index < end && (runs[index] is MarkRun || !runs[index].AsSpan().ContainsAnyExcept(' ')))
        {
            index++;
        }

        return index < end && Closing.Contains(runs[index].AsSpan()[0]);
    }
}
