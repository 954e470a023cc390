using Archive.Memoranda.Parsing.Grammar;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Lines;

/// <summary>How a run of lines was wrapped: by columns or by the widths of its letters, and how exactly.</summary>
/// <remarks>
/// A program that wraps text puts a word on the next line only where it no longer fits. So a line that would have had room for the next line's first
/// word ends a paragraph. How exact that is, is measured at the lines that certainly go on, those before a small letter.
/// </remarks>
/// <param name="Width">What no line passes, in columns or in thousandths of the type size; 0 where lines were not wrapped.</param>
/// <param name="Slack">How much before it a full line may end.</param>
/// <param name="FirstSlack">The same for a first line of a paragraph, which may be indented.</param>
/// <param name="ByLetters">Whether the widths of letters count.</param>
internal readonly record struct Wrapping(int Width, int Slack, int FirstSlack, bool ByLetters)
{
    /// <summary>A line longer than this was not wrapped for reading.</summary>
    private const int WidestPage = 140;

    /// <summary>A shorter line may be one of a head, whose lines end anywhere.</summary>
    private const int ShortestProse = 44;

    /// <summary>So many certain lines tell enough.</summary>
    private const int Enough = 400;

    /// <summary>Measures a run of lines.</summary>
    public static Wrapping Measure(string text, ReadOnlySpan<Line> lines)
    {
        var width = WidthOf(lines);
        if (width == 0)
        {
            return default;
        }

        Span<int> certain = stackalloc int[Enough], rooms = stackalloc int[Enough];
        var count = FindCertain(text, lines, width, certain, rooms);
        certain = certain[..count];
        rooms = rooms[..count];
        if (count < 6 && count * 12 < lines.Length)
        {
            return default;
        }

        // Wrapped to the column, nearly no line has room for the next word; the few are lines of a head.
        if (Most(rooms, 85) < 0)
        {
            return new(width, -1, -1, ByLetters: false);
        }

        var slack = Most(rooms, 95);
        return MeasureLetters(text, lines, certain) is { Width: > 0 } letters ? letters : new(width, slack, slack, ByLetters: false);
    }

    /// <summary>Whether a line ends where it does only because the next word did not fit.</summary>
    public bool Continues(string text, in Line line, in Line next, bool isFirst)
    {
        if (Width == 0)
        {
            return false;
        }

        if (IsMidSentence(text, line, next))
        {
            return true;
        }

        var needed = ByLetters ? NeededLetters(text, line, next) : Needed(text, line, next);
        return Width - needed <= (isFirst ? FirstSlack : Slack);
    }

    /// <summary>Whether a line goes on behind a blank one, where a page ended or a program put one: its sentence is not at its end.</summary>
    public bool ContinuesBehindBlank(string text, in Line line, in Line next) =>
        Width > 0 && (IsMidSentence(text, line, next) || (line.Length >= ShortestProse && text[line.End - 1] == ',' && next.Length > line.Length / 2));

    /// <summary>Whether a line surely goes on: no stop at its end, a small letter at the start of the next.</summary>
    public static bool GoesOn(string text, in Line line, in Line next) =>
        char.IsLower(text[next.Start]) && text[line.End - 1] is not ('.' or ':' or ';' or '!' or '?');

    /// <summary>Whether a line of prose breaks off within a phrase, <c>... with the liquidation of the</c>, or goes on in small letters.</summary>
    public static bool IsMidSentence(string text, in Line line, in Line next) =>
        line.Length >= ShortestProse && LabelReader.Measure(text.AsSpan(next.Start, next.Length)) < 0
        && (GoesOn(text, line, next) || EndsWithinPhrase(text.AsSpan(line.Start, line.Length)));

    private static bool EndsWithinPhrase(ReadOnlySpan<char> line)
    {
        var word = line[(line.LastIndexOfAny(Scan.Spaces) + 1)..];
        return char.IsAsciiLetterLower(word[0]) && EnglishWords.Expects(word);
    }

    // By letters, if that is exact: full lines end within a hundredth of the page's width of each other.
    private static Wrapping MeasureLetters(string text, ReadOnlySpan<Line> lines, ReadOnlySpan<int> certain)
    {
        if (certain.Length < 3)
        {
            return default;
        }

        Span<int> values = stackalloc int[certain.Length];
        for (var index = 0; index < certain.Length; index++)
        {
            values[index] = LetterWidths.Of(text.AsSpan(lines[certain[index]].Start, lines[certain[index]].Length));
        }

        // A line's room takes the place of its width or of one before it, which is needed no more.
        var width = Most(values, 97);
        int firsts = 0, rests = 0;
        Span<int> first = stackalloc int[certain.Length];
        for (var index = 0; index < certain.Length; index++)
        {
            var at = certain[index];
            var room = width - values[index] - LettersOfNext(text, lines[at + 1]);
            if (IsFirst(text, lines, at))
            {
                first[firsts++] = room;
            }
            else
            {
                values[rests++] = room;
            }
        }

        if (rests < 3)
        {
            return default;
        }

        var margin = width / 250;
        var slack = Most(values[..rests], 97) + margin;
        return slack * 50 > width ? default : new(width, slack, firsts < 3 ? slack : Math.Max(slack, Most(first[..firsts], 97) + margin), ByLetters: true);
    }

    // A turn or a point begins a paragraph for certain.
    private static bool IsFirst(string text, ReadOnlySpan<Line> lines, int index)
    {
        var line = text.AsSpan(lines[index].Start, lines[index].Length);
        return lines[index].BlankBefore || TurnForms.Measure(line, out _) > 0 || LabelReader.Measure(line) > 0;
    }

    // The lines that certainly go on, and the room that each leaves for the next word.
    private static int FindCertain(string text, ReadOnlySpan<Line> lines, int width, Span<int> certain, Span<int> rooms)
    {
        var count = 0;
        for (var index = 0; index + 1 < lines.Length && count < certain.Length; index++)
        {
            if (!lines[index + 1].BlankBefore && GoesOn(text, lines[index], lines[index + 1]) && width - Needed(text, lines[index], lines[index + 1]) is var room && room <= width / 5)
            {
                rooms[count] = room;
                certain[count++] = index;
            }
        }

        return count;
    }

    // What all but a few of some values do not pass; those few are so for some other reason. They are the greatest, so only these are put in order.
    private static int Most(ReadOnlySpan<int> values, int percent)
    {
        Span<int> greatest = stackalloc int[values.Length - Math.Min(values.Length - 1, values.Length * percent / 100)];
        greatest.Fill(int.MinValue);
        foreach (var value in values)
        {
            var at = 0;
            for (; at < greatest.Length && value > greatest[at]; at++)
            {
                if (at > 0)
                {
                    greatest[at - 1] = greatest[at];
                }
            }

            if (at > 0)
            {
                greatest[at - 1] = value;
            }
        }

        return greatest[0];
    }

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

    // The column that the line would have reached with the next line's first word.
    private static int Needed(string text, in Line line, in Line next) => line.RightEdge + 1 + FirstWord(text, next);

    private static int NeededLetters(string text, in Line line, in Line next) => LetterWidths.Of(text.AsSpan(line.Start, line.Length)) + LettersOfNext(text, next);

    private static int LettersOfNext(string text, in Line next) => LetterWidths.Space + LetterWidths.Of(text.AsSpan(next.Start, FirstWord(text, next)));

    private static int FirstWord(string text, in Line line)
    {
        var word = line.Start;
        while (word < line.End && !Scan.IsSpace(text[word]))
        {
            word++;
        }

        return word - line.Start;
    }
}
