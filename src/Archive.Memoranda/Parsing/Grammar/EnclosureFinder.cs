using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Finds where a covering letter ends and what it covers begins: a second head behind a signature and what follows one.</summary>
internal static class EnclosureFinder
{
    /// <summary>How many lines of copies, numbers and marginal notes may stand between the letter's signature and the second head.</summary>
    private const int LongestBetween = 16;

    /// <summary>How many lines a second head has up to its title or diary at the most.</summary>
    private const int LongestHead = 9;

    /// <summary>The first line of the document inside; the number of lines where there is none.</summary>
    public static int Find(ParseContext context, ReadOnlySpan<BodyLine> lines)
    {
        for (var index = 2; index < lines.Length; index++)
        {
            if (BeginsHead(context, lines, index))
            {
                var start = StartOfHead(context, lines, index);
                if (FollowsSignature(context, lines, start))
                {
                    return start;
                }
            }
        }

        return lines.Length;
    }

    // RECORD OF A CONVERSATION    From the journal of    TOP SECRET, with one of the others below it
    private static bool BeginsHead(ParseContext context, ReadOnlySpan<BodyLine> lines, int index)
    {
        var line = context.Characters(lines[index].Span);
        if (HeadTokens.IsEmphasised(line))
        {
            return true;
        }

        if (WidthOf(line) >= 120 || !HeadTokens.OpensHead(line) || HeadLines.IsSentence(line))
        {
            return false;
        }

        // Top Secret / 1 January 1963, right behind the letter's signature
        if ((Classifications.Measure(line) == line.Length ? index + 1 < lines.Length && HeadTokens.IsNumberOrDate(context.Characters(lines[index + 1].Span)) : IsTokens(context, lines[index].Span)) && context.Signatures.Read(lines[index - 1].Span) is { Names.Count: > 0 })
        {
            return true;
        }

        for (var next = index; next < lines.Length && next < index + LongestHead; next++)
        {
            var below = context.Characters(lines[next].Span);
            if (WidthOf(below) > 160 && !HeadTokens.IsEmphasised(below))
            {
                return false;
            }

            if (HeadTokens.IsEmphasised(below) || HeadTokens.IsDiary(below) || (HeadTokens.IsHeading(below) && (next > index || (char.IsUpper(below[0]) && IsCapitals(below[..FirstWord(below)])))))
            {
                return true;
            }
        }

        return false;
    }

    // Top Secret, 1 January 1963
    private static bool IsTokens(ParseContext context, TextSpan line) =>
        Classifications.Measure(context.Characters(line)) > 0 && HeadTokens.Cut(context.Text, line) is { Count: > 1 } tokens && tokens.TrueForAll(static token => token.Kind != HeadTokenKind.Words);

    // From the journal of                    SECRET. Copy No. 1: the gap between two columns counts as one blank
    private static int WidthOf(ReadOnlySpan<char> line)
    {
        var width = line.Length;
        for (var at = 1; at < line.Length && line.Length < 400; at++)
        {
            width -= Scan.IsSpace(line[at]) && Scan.IsSpace(line[at - 1]) ? 1 : 0;
        }

        return width;
    }

    private static int FirstWord(ReadOnlySpan<char> line) => line.IndexOfAny(Scan.Spaces) is var end and > 0 ? end : line.Length;

    private static bool IsCapitals(ReadOnlySpan<char> word) => word.Length > 3 && !word.ContainsAnyInRange('a', 'z');

    // SOVIET EMBASSY IN THE DRV / JOURNAL: an office above the title belongs to the second head
    private static int StartOfHead(ParseContext context, ReadOnlySpan<BodyLine> lines, int heading)
    {
        var start = heading;
        while (start > 0 && heading - start < 4)
        {
            var above = context.Characters(lines[start - 1].Span);
            if (above.Length > 80 || context.Signatures.Read(lines[start - 1].Span).Names.Count > 0 || EndingForms.IsEndMatter(above)
                || !(HeadLines.IsOffice(above) || HeadLines.IsPlace(above) || HeadTokens.OpensHead(above)))
            {
                break;
            }

            start--;
        }

        return start;
    }

    // Between the letter's signature and the second head stand copies, numbers and notes, but no text.
    private static bool FollowsSignature(ParseContext context, ReadOnlySpan<BodyLine> lines, int start)
    {
        for (var index = start - 1; index > 0 && start - index <= LongestBetween; index--)
        {
            var signature = context.Signatures.Read(lines[index].Span);
            if (signature.Names.Count > 0 && (signature.IsMark || !signature.Office.IsEmpty || HasOfficeAbove(context, lines, index)))
            {
                return HasTextAbove(context, lines, index);
            }

            if (EndingForms.IsText(context.Characters(lines[index].Span)))
            {
                return false;
            }
        }

        return false;
    }

    // What is signed is a letter; a name in the head of a document stands below nothing that is prose.
    private static bool HasTextAbove(ParseContext context, ReadOnlySpan<BodyLine> lines, int index)
    {
        for (var above = index - 1; above >= 0 && index - above < 8; above--)
        {
            if (EndingForms.IsText(context.Characters(lines[above].Span)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasOfficeAbove(ParseContext context, ReadOnlySpan<BodyLine> lines, int index) =>
        index > 0 && context.Signatures.Read(lines[index - 1].Span) is var above && (!above.Office.IsEmpty || above.IsMark);
}
