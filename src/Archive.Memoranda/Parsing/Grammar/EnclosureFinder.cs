using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Finds where a covering letter ends and what it covers begins: a second head behind a signature and what follows one.</summary>
internal static class EnclosureFinder
{
    /// <summary>How many lines of copies, numbers and marginal notes may stand between the letter's signature and the second head.</summary>
    private const int LongestBetween = 16;

    /// <summary>The first line of the document inside; the number of lines where there is none.</summary>
    public static int Find(ParseContext context, ReadOnlySpan<BodyLine> lines)
    {
        for (var index = 2; index < lines.Length; index++)
        {
            var line = context.Characters(lines[index].Span);
            if (line.Length < 120 && char.IsUpper(line[0]) && HeadTokens.IsHeading(line) && IsCapitals(line[..FirstWord(line)]))
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

    private static int FirstWord(ReadOnlySpan<char> line) => line.IndexOfAny(Scan.Spaces) is var end and > 0 ? end : line.Length;

    private static bool IsCapitals(ReadOnlySpan<char> word) => word.Length > 3 && !word.ContainsAnyInRange('a', 'z');

    // SOVIET EMBASSY IN THE DRV / JOURNAL: an office above the title belongs to the second head
    private static int StartOfHead(ParseContext context, ReadOnlySpan<BodyLine> lines, int heading)
    {
        var start = heading;
        while (start > 0 && heading - start < 4)
        {
            var above = context.Characters(lines[start - 1].Span);
            if (above.Length > 80 || SignatureForms.Read(context.Text, lines[start - 1].Span).Names.Count > 0 || EndingForms.IsEndMatter(above)
                || !(HeadLines.IsOffice(above) || HeadLines.IsPlace(above) || HeadTokens.OpensHead(above)))
            {
                break;
            }

            start--;
        }

        return start;
    }

    private static bool FollowsSignature(ParseContext context, ReadOnlySpan<BodyLine> lines, int start)
    {
        for (var index = start - 1; index > 0 && start - index <= LongestBetween; index--)
        {
            var signature = SignatureForms.Read(context.Text, lines[index].Span);
            if (signature.Names.Count > 0 && (signature.IsMark || !signature.Office.IsEmpty || HasOfficeAbove(context, lines, index)))
            {
                return true;
            }

            if (!EndingForms.IsEndMatter(context.Characters(lines[index].Span)))
            {
                return false;
            }
        }

        return false;
    }

    private static bool HasOfficeAbove(ParseContext context, ReadOnlySpan<BodyLine> lines, int index) =>
        index > 0 && SignatureForms.Read(context.Text, lines[index - 1].Span) is var above && (!above.Office.IsEmpty || above.IsMark);
}
