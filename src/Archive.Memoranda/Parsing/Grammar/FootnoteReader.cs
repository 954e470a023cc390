using System.Runtime.InteropServices;
using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Finds the notes listed at the end of a document: <c>[1] text</c>, <c>1. text</c>, <c>1 text</c>, <c>x/ text</c>.</summary>
internal static class FootnoteReader
{
    private const int MostNotes = 400;

    private const int LongestContinuation = 200;

    /// <summary>The index of the first line of the notes, a rule above them included; the number of lines where there are none.</summary>
    public static int FindStart(ParseContext context, ReadOnlySpan<BodyLine> lines, int documentStart)
    {
        var start = lines.Length;
        var number = int.MaxValue;
        for (var index = lines.Length - 1; index >= 0 && lines.Length - index <= MostNotes; index--)
        {
            var text = context.Characters(lines[index].Span);
            if (IsRule(text))
            {
                return start == index + 1 ? index : start;
            }

            var mark = MeasureMark(text, out var marked);
            if (mark < 0)
            {
                // A note can go on over a line that nothing joined to it.
                if (char.IsLower(text[0]) && text.Length < LongestContinuation)
                {
                    continue;
                }

                break;
            }

            // Numbers fall by one towards the first note; anything else is a list of the document's own.
            if (marked > 0 && number != int.MaxValue && marked != number - 1)
            {
                break;
            }

            number = marked > 0 ? marked : number;
            start = index;
            if (marked == 1)
            {
                break;
            }
        }

        if (start > 0 && start < lines.Length && IsRule(context.Characters(lines[start - 1].Span)))
        {
            return start - 1;
        }

        return start < lines.Length && IsAnchored(context, lines, start, documentStart) ? start : lines.Length;
    }

    public static ValueList<Footnote> Read(ParseContext context, ReadOnlySpan<BodyLine> lines)
    {
        var notes = new List<Footnote>();
        foreach (var line in lines)
        {
            var text = context.Characters(line.Span);
            var mark = MeasureMark(text, out _);
            if (mark < 0)
            {
                if (notes.Count > 0 && !IsRule(text))
                {
                    context.Claim(LeafKind.Value, line.Span);
                    notes[^1] = notes[^1] with { Text = $"{notes[^1].Text} {context.Value(line.Span)}", Span = notes[^1].Span.Union(line.Span) };
                }
                else
                {
                    context.Claim(LeafKind.Punctuation, line.Span);
                }

                continue;
            }

            var label = Scan.Trim(context.Text, line.Start, line.Start + mark);
            var body = Scan.Trim(context.Text, label.End, line.End);
            context.Claim(LeafKind.Label, label);
            notes.Add(new() { Mark = BareMark(text[..mark]), Text = body.IsEmpty ? "" : context.ClaimValue(body), Span = line.Span });
        }

        return ValueList.Create<Footnote>(CollectionsMarshal.AsSpan(notes));
    }

    /// <summary>The length of a note's mark, with its number where it is one; -1 for a line that is no note.</summary>
    private static int MeasureMark(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        var open = text[0] is '[' or '(' ? 1 : 0;
        var digits = Scan.Digits(text[open..]);
        if (digits is > 0 and < 4)
        {
            number = Numerals.Arabic(text.Slice(open, digits));
            var end = open + digits;
            var closed = open == 1 ? end < text.Length && text[end] == (text[0] == '[' ? ']' : ')') : end < text.Length && text[end] is '.' or ' ';
            return closed && end + 1 < text.Length && !DistributionForms.IsDistribution(text) ? end + 1 : -1;
        }

        var crosses = 0;
        while (crosses < text.Length && text[crosses] is 'x' or '*')
        {
            crosses++;
        }

        return crosses > 0 && crosses < text.Length && (text[crosses] == '/' || text[0] == '*') ? crosses + (text[crosses] == '/' ? 1 : 0) : -1;
    }

    // A list at the end is notes only if the text has their first mark: comprador1, struggle.[1], x/ after a word. A bracketed mark says so itself.
    private static bool IsAnchored(ParseContext context, ReadOnlySpan<BodyLine> lines, int start, int documentStart)
    {
        var first = lines[start].Span;
        if (IsRule(context.Characters(first)))
        {
            return true;
        }

        var text = context.Characters(first);
        var mark = MeasureMark(text, out var number);
        if (text[0] == '[')
        {
            return true;
        }

        var before = context.Text.AsSpan(documentStart, first.Start - documentStart);
        if (text[0] == '(')
        {
            // The note of 26 June,(2) to which no answer had been received
            var printed = text[..mark].TrimEnd();
            for (var from = 0; before[from..].IndexOf(printed) is var found and >= 0; from += found + 1)
            {
                if (from + found > 0 && !Scan.IsSpace(before[from + found - 1]))
                {
                    return true;
                }
            }

            return false;
        }

        return number == 0 ? before.IndexOf(text[..mark]) > 0 : HasMark(before, text[..Scan.Digits(text)]);
    }

    private static bool HasMark(ReadOnlySpan<char> text, ReadOnlySpan<char> mark)
    {
        for (var from = 0; text[from..].IndexOf(mark) is var found and >= 0; from += found + 1)
        {
            var at = from + found;
            var after = at + mark.Length;
            var closes = after >= text.Length || !(char.IsLetterOrDigit(text[after]) || (text[after] is '.' or ',' && after + 1 < text.Length && char.IsAsciiDigit(text[after + 1])));
            var glued = at > 1 && (char.IsLetter(text[at - 1]) || (text[at - 1] is '.' or ',' or '"' or '\u201D' or ')' && char.IsLetter(text[at - 2])));
            var loose = at > 2 && text[at - 1] == ' ' && (char.IsLetter(text[at - 2]) || text[at - 2] == '.') && (after >= text.Length || text[after] is ' ' or '\n' or '\r' or '.' or ',');
            if (closes && (glued || (loose && !IsMonthAround(text, at, after))))
            {
                return true;
            }
        }

        return false;
    }

    // 1 May, page 1 and Copy 1 are no marks.
    private static bool IsMonthAround(ReadOnlySpan<char> text, int at, int after)
    {
        var next = text[after..].TrimStart();
        var before = text[..(at - 1)];
        var word = before[(before.LastIndexOfAny(" \r\n") + 1)..];
        return Months.ReadName(next, out _) > 0 || word.Equals("Copy", StringComparison.OrdinalIgnoreCase) || EnglishWords.IsFunctionWord(word) || Months.ReadName(word, out _) > 0 || word.EndsWith(".") && word.Length <= 4
            || (next.Length > 0 && char.IsLower(next[0]) && !char.IsUpper(word[0]));
    }

    // ------
    private static bool IsRule(ReadOnlySpan<char> text) => text.Length >= 3 && !text.ContainsAnyExcept('-', '_', '=');

    private static string BareMark(ReadOnlySpan<char> mark) => mark.Trim("[](). ").ToString();
}
