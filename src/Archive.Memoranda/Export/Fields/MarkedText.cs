using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>A text as a view shows it, with the places behind which its marks stand or stood.</summary>
/// <param name="Text">The text; of a block it is what <see cref="Block.GetText"/> gives.</param>
/// <param name="Marks">The marks in order of the text, each with the offset behind it.</param>
internal readonly record struct MarkedText(string Text, IReadOnlyList<(int End, EditorialMark Mark)> Marks)
{
    private static readonly (int, EditorialMark)[] None = [];

    public static MarkedText Of(TextBlock block, EditorialView view) =>
        view == EditorialView.AsPrinted && !block.Runs.IsEmpty && !BlockPieces.AreText(block) ? new(block.Text, None) : Of(block.Text, block.Runs, view);

    public static MarkedText Of(string text, ValueList<Inline> runs, EditorialView view)
    {
        if (runs.IsEmpty)
        {
            return new(text, None);
        }

        var marks = new List<(int, EditorialMark)>();
        if (view == EditorialView.AsPrinted)
        {
            var end = 0;
            foreach (var run in runs)
            {
                end += run.AsSpan().Length;
                Add(marks, end, run);
            }

            return new(text, marks);
        }

        var shown = new StringBuilder(text.Length);
        var length = 0;
        foreach (var run in runs)
        {
            InlineText.Append(shown, InlineText.TextOf(run, view));
            length = LengthOf(shown, length);
            Add(marks, length, run);
        }

        shown.Length = length;
        return new(shown.ToString(), marks);
    }

    private static void Add(List<(int, EditorialMark)> marks, int end, Inline run)
    {
        if (run is MarkRun mark)
        {
            marks.Add((end, mark.Mark));
        }
    }

    // Without the white space at the end: a mark that falls away leaves its note to the word before it.
    private static int LengthOf(StringBuilder text, int least)
    {
        var length = text.Length;
        while (length > least && char.IsWhiteSpace(text[length - 1]))
        {
            length--;
        }

        return length;
    }
}
