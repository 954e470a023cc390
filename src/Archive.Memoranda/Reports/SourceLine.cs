using System.Text;

namespace Archive.Memoranda.Reports;

/// <summary>Shows the line of a text that a finding is about, with a caret under the place; of a long line the part around it.</summary>
internal static class SourceLine
{
    private const int Width = 100;
    private const int WidthBefore = 40;

    // Marks that stand above others take no room, and there can be any number of them.
    private const int MostCharacters = 4 * Width;

    private const char Cut = '\u2026';

    /// <summary>The line, and the line below it with the caret.</summary>
    public static (string Line, string Caret) Of(SourceText text, TextSpan span)
    {
        var line = text.GetLine(text.GetPosition(span.Start).Line);
        var place = Math.Min(span.Start, line.End);
        var before = CellsBefore(text.Text, line.Start, place, WidthBefore, out var start);
        var behind = CellsBehind(text.Text, place, line.End, Width - before, out var end);
        if (end == line.End)
        {
            // The room that a short rest leaves.
            before = CellsBefore(text.Text, line.Start, place, Width - behind, out start);
        }

        var marked = CellsBehind(text.Text, place, Math.Clamp(span.End, place, end), Width, out _);
        var shown = new StringBuilder();
        var indent = 0;
        if (start > line.Start)
        {
            shown.Append(Cut);
            indent = 1;
        }

        for (var at = start; at < end;)
        {
            VisibleText.Append(shown, text.Text.AsSpan(at, end - at), out var length);
            at += length;
        }

        return (end < line.End ? shown.Append(Cut).ToString() : shown.ToString(), new string(' ', indent + before) + '^' + new string('~', Math.Max(0, marked - 1)));
    }

    private static int CellsBefore(string text, int least, int place, int most, out int start)
    {
        var cells = 0;
        start = place;
        while (start > least && place - start < MostCharacters)
        {
            var length = start - least >= 2 && char.IsSurrogatePair(text[start - 2], text[start - 1]) ? 2 : 1;
            var more = VisibleText.Append(null, text.AsSpan(start - length, length), out _);
            if (cells + more > most)
            {
                break;
            }

            cells += more;
            start -= length;
        }

        return cells;
    }

    private static int CellsBehind(string text, int place, int limit, int most, out int end)
    {
        var cells = 0;
        end = place;
        while (end < limit && end - place < MostCharacters)
        {
            var more = VisibleText.Append(null, text.AsSpan(end, limit - end), out var length);
            if (cells + more > most)
            {
                break;
            }

            cells += more;
            end += length;
        }

        return cells;
    }
}
