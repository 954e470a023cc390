using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Tells how far a head surely goes: up to the last line before the first prose that only a head has, whatever stands between.</summary>
internal static class HeadExtent
{
    private const int LongestHead = 36;

    /// <summary>So many lines in a row that no rule knows end a head.</summary>
    private const int MostUnknown = 6;

    private const int LongestHeadLine = 170;

    /// <summary>How many lines surely belong to the head.</summary>
    public static int Find(ParseContext context, ReadOnlySpan<BodyLine> lines)
    {
        var sure = 0;
        for (var index = 0; index < lines.Length && index < LongestHead && index - sure <= MostUnknown; index++)
        {
            var line = context.Characters(lines[index].Span);
            if (IsStrong(context.Text, lines[index].Span) || HeadLabels.IsNamed(line))
            {
                sure = index + 1;
            }
            else if (!HeadLines.IsHandling(line) && !HeadLines.IsTransmission(line) && line[0] != '[' && IsProse(line))
            {
                break;
            }
        }

        return sure;
    }

    // A classification, a copy, a number, a day, a title or an addressee, and no sentence.
    private static bool IsStrong(string text, TextSpan span)
    {
        var line = text.AsSpan(span.Start, span.Length);
        return HeadTokens.IsEmphasised(line) || line.Length <= 120 && !HeadLines.IsSentence(line) && !PointForms.LooksLikePoint(line) && TurnForms.Measure(line, out _) == 0
            && (HeadTokens.OpensHead(line) || HeadLabels.IsSubject(line) || (line.Length < 70 && HeadLines.MeasureTo(line) > 0 && !EnglishWords.HasVerb(line)) || (line.Length < 60 && line[^1] == ':' && HeadLines.IsHandling(line)) || HeadTokens.IsNumberOrDate(line) || (line.Length < 60 && HeadTokens.BeginsWithToken(text, span)));
    }

    /// <summary>Whether a line is a sentence, a point, a turn, or longer than a head's lines are.</summary>
    public static bool IsProse(ReadOnlySpan<char> line) =>
        line.Length > LongestHeadLine || HeadLines.IsSentence(line) || (PointForms.LooksLikePoint(line) && Scan.Gaps(line) > 3) || TurnForms.Measure(line, out _) is var turn and > 0 && line.Length - turn > 40;
}
