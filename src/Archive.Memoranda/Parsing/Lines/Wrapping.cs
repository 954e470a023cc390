using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Lines;

/// <summary>How a run of lines was wrapped: to which width, and how exactly.</summary>
/// <remarks>
/// A program that wraps text puts a word on the next line only where it no longer fits. So a line that would have had room for the next line's first
/// word ends a paragraph. In a text that was wrapped by the width of its letters some lines end early; how early is measured at the lines that certainly
/// go on, those before a small letter.
/// </remarks>
/// <param name="Width">The column that no line passes; 0 where lines were not wrapped.</param>
/// <param name="Slack">How many columns before it a full line may end.</param>
internal readonly record struct Wrapping(int Width, int Slack)
{
    /// <summary>A line longer than this was not wrapped for reading.</summary>
    private const int WidestPage = 140;

    /// <summary>Measures a run of lines.</summary>
    public static Wrapping Measure(string text, ReadOnlySpan<Line> lines)
    {
        var width = WidthOf(lines);
        if (width == 0)
        {
            return default;
        }

        Span<int> rooms = stackalloc int[(WidestPage / 5) + 1];
        var certain = 0;
        for (var index = 0; index + 1 < lines.Length; index++)
        {
            var room = width - Needed(text, lines[index], lines[index + 1]);
            if (!lines[index + 1].BlankBefore && room <= width / 5 && GoesOn(text, lines[index], lines[index + 1]))
            {
                certain++;
                rooms[Math.Max(room, 0)]++;
            }
        }

        return certain * 12 < lines.Length && certain < 6 ? default : new(width, SlackOf(rooms, certain));
    }

    // The room that all but a few of the certain lines leave: one in twenty ends early for some other reason.
    private static int SlackOf(ReadOnlySpan<int> rooms, int certain)
    {
        var left = certain;
        for (var room = 0; room < rooms.Length; room++)
        {
            left -= rooms[room];
            if (left * 20 <= certain)
            {
                return room == 0 && rooms[0] > 0 ? -1 + ExactWidth(rooms) : room;
            }
        }

        return rooms.Length;
    }

    // Room 0 counts lines that lack room as well; a text wrapped to the letter has no other.
    private static int ExactWidth(ReadOnlySpan<int> rooms) => rooms[1..].ContainsAnyExcept(0) ? 1 : 0;

    // The longest line, but for a few that a program has put together since: one in thirty may be longer than the page was wide.
    private static int WidthOf(ReadOnlySpan<Line> lines)
    {
        int width = 0, wider = 0;
        foreach (var line in lines)
        {
            if (line.RightEdge > WidestPage)
            {
                wider++;
            }
            else
            {
                width = Math.Max(width, line.RightEdge);
            }
        }

        return lines.Length < 2 || wider * 30 > lines.Length ? 0 : width;
    }

    /// <summary>Whether a line ends where it does only because the next word did not fit.</summary>
    public bool Continues(string text, Line line, Line next) => Width > 0 && Width - Needed(text, line, next) <= Slack;

    /// <summary>Whether a line surely goes on: no stop at its end, a small letter at the start of the next.</summary>
    public static bool GoesOn(string text, Line line, Line next) =>
        char.IsLower(text[next.Start]) && text[line.End - 1] is not ('.' or ':' or ';' or '!' or '?');

    // The column that the line would have reached with the next line's first word.
    private static int Needed(string text, Line line, Line next)
    {
        var word = next.Start;
        while (word < next.End && !Scan.IsSpace(text[word]))
        {
            word++;
        }

        return line.RightEdge + 1 + (word - next.Start);
    }
}
