using Archive.Memoranda.Parsing.Grammar;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Lines;

/// <summary>Undoes the wrapping of a run of lines, so that a paragraph is one line whatever the width of the page was.</summary>
internal static class LineJoiner
{
    /// <summary>How many lines an editor's bracket may go on over where its lines would not be joined otherwise.</summary>
    private const int LongestBracket = 8;

    private const int ShortLine = 60;

    /// <summary>The lines as their writer meant them. The caller gives the list back.</summary>
    public static PooledList<BodyLine> Join(ParseContext context, ReadOnlySpan<Line> lines)
    {
        var text = context.Text;
        var wrapping = Wrapping.Measure(text, lines);
        var joined = new PooledList<BodyLine>();
        for (var first = 0; first < lines.Length;)
        {
            var last = first;
            while (last + 1 < lines.Length && IsJoined(text, wrapping, lines[first], lines[last], lines[last + 1]))
            {
                last++;
            }

            last = CloseBracket(text, lines, first, last);
            joined.Add(new(lines[first].Start, lines[last].End, lines[first].Kind, lines[first].BlankBefore));
            first = last + 1;
        }

        return joined;
    }

    private static bool IsJoined(string text, in Wrapping wrapping, in Line first, in Line line, in Line next)
    {
        // mid- / dle, and a sentence over a page break: whatever the width of the page
        if (next.Kind == LineKind.Text && char.IsLower(text[next.Start]) && ((!next.BlankBefore && text[line.End - 1] == '-' && line.Length > 1 && char.IsLetter(text[line.End - 2])) || (next.PageBreakBefore && Wrapping.GoesOn(text, line, next))))
        {
            return true;
        }

        if (next.BlankBefore)
        {
            return next.Kind == LineKind.Text && (next.PageBreakBefore ? Wrapping.GoesOn(text, line, next) || Wrapping.IsMidSentence(text, line, next) : wrapping.ContinuesBehindBlank(text, line, next));
        }

        return wrapping.Continues(text, line, next, isFirst: line.Start == first.Start) && next.Kind is LineKind.Text or LineKind.Content && !IsWholeBracket(text, first, line) && !StartsAnew(text, first, line, next);
    }

    // [A discussion of the PRC economy and domestic situation follows] is a paragraph, however full its line is.
    private static bool IsWholeBracket(string text, in Line first, in Line line) => text[first.Start] == '[' && text[line.End - 1] == ']';

    // A full line can end a paragraph by chance. A label of a point, a speaker or the first words of a head start a new one, unless the sentence before is
    // under way; and capitals do not go on in small letters.
    private static bool StartsAnew(string text, in Line first, in Line line, in Line next)
    {
        var start = text.AsSpan(next.Start, next.Length);
        // ... how we do it. / AMBASSADOR OF THE USSR: capitals behind a sentence
        if (text[line.End - 1] is '.' && !start.ContainsAnyInRange('a', 'z') && HeadLines.IsOffice(start))
        {
            return true;
        }

        if (HeadTokens.OpensHead(start) || HeadingLines.IsShouted(start) != HeadingLines.IsShouted(text.AsSpan(line.Start, line.Length)))
        {
            return true;
        }

        var label = LabelReader.Measure(start);
        if (label > 0 && FollowsNumber(text.AsSpan(first.Start, first.Length), start))
        {
            return true;
        }

        // ... for the conversations with us: / -The Council of Ministers
        if (text[line.End - 1] is ':' or ';' && Scan.IsDash(start[0]))
        {
            return true;
        }

        var ends = text[line.End - 1] is '.' or ':' or ';' or '!' or '?' or ']' or '"' or '\u201D' or ')' or '\u2026';
        return ends && ((label > 0 && PointForms.IsPoint(start, label)) || (TurnForms.Measure(start, out var speaker) > 0 && start[speaker..].TrimStart()[0] == ':'));
    }

    // 5. About the course of the peace talks / 6. About the second Plenum: a list whose items have no stop
    private static bool FollowsNumber(ReadOnlySpan<char> item, ReadOnlySpan<char> next)
    {
        var (before, after) = (Scan.Digits(item), Scan.Digits(next));
        return before is > 0 and < 4 && after is > 0 and < 4 && LabelReader.Measure(item) > 0 && Numerals.Arabic(next[..after]) == Numerals.Arabic(item[..before]) + 1;
    }

    // A bracket that is open at the end of the line goes on over the next ones, up to a blank line or its end.
    private static int CloseBracket(string text, ReadOnlySpan<Line> lines, int first, int last)
    {
        var open = OpenBrackets(text.AsSpan(lines[first].Start, lines[last].End - lines[first].Start));
        var index = last + 1;
        for (; open > 0 && index < lines.Length && index - last <= LongestBracket && IsWithin(text, lines, first, index); index++)
        {
            open += OpenBrackets(text.AsSpan(lines[index].Start, lines[index].Length));
            if (open <= 0)
            {
                return index;
            }
        }

        // A stamp that is never closed ends where the next mark or the head itself goes on.
        return open > 0 && text[lines[first].Start] == '[' && lines[first].Length < ShortLine ? EndOfOpenStamp(text, lines, last) : last;
    }

    // Some pages part every line from the next by a blank one, a stamp's lines, too; those are short.
    private static bool IsWithin(string text, ReadOnlySpan<Line> lines, int first, int index) =>
        !lines[index].BlankBefore || (lines[first].Length < ShortLine && lines[index].Length < ShortLine && (text[lines[first].Start] == '[' || EditorialWords.Paper.IsIn(text.AsSpan(lines[first].Start, lines[first].Length)) || StampBelow(text, lines, first)));

    // USSR EMBASSY [USSR MFA Far / IN THE DPRK East Department stamp:
    private static bool StampBelow(string text, ReadOnlySpan<Line> lines, int first) =>
        first + 1 < lines.Length && lines[first + 1].Length < ShortLine && EditorialWords.Paper.IsIn(text.AsSpan(lines[first + 1].Start, lines[first + 1].Length));

    private static int EndOfOpenStamp(string text, ReadOnlySpan<Line> lines, int last)
    {
        var end = last;
        while (end + 1 < lines.Length && end - last < LongestBracket && lines[end + 1] is { BlankBefore: false, Length: < ShortLine } next
            && text[next.Start] != '[' && !HeadTokens.OpensHead(text.AsSpan(next.Start, next.Length)))
        {
            end++;
        }

        return end;
    }

    private static int OpenBrackets(ReadOnlySpan<char> text) =>
        text.IndexOfAny('[', ']') is var first and >= 0 ? text[first..].Count('[') - text[first..].Count(']') : 0;
}
