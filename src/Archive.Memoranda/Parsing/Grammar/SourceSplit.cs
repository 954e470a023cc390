using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Parts a run of sources at <c>;</c> and at <c>and</c> before another archive.</summary>
internal static class SourceSplit
{
    public static void At(ParseContext context, TextSpan span, ref StackList<TextSpan> parts)
    {
        var text = context.Text;
        var start = span.Start;
        var characters = context.Characters(span);
        if (!characters.Contains(';') && !characters.Contains("and", StringComparison.OrdinalIgnoreCase))
        {
            Add(ref parts, text, start, span.End);
            return;
        }

        for (var at = NextJoint(text, span.Start, span.End); at < span.End; at = NextJoint(text, at + 1, span.End))
        {
            var length = text[at] == ';' ? 1 : MeasureAnd(text, span, at);
            if (length == 0)
            {
                continue;
            }

            var next = at + length;
            next += Scan.WhiteSpace(text.AsSpan(next, span.End - next));
            next += text[at] == ';' && Scan.Phrase(text.AsSpan(next, span.End - next), "and ") is var joint and > 0 ? joint : 0;
            if (text[at] == ';' || (CanEnd(text.AsSpan(start, at - start)) && BeginsSource(context, FirstSegment(text, next, span.End))))
            {
                Add(ref parts, text, start, at);
                start = next;
                at = Math.Max(at, next - 1);
            }
        }

        Add(ref parts, text, start, span.End);
    }

    // A semicolon, or what may be the word and.
    private static int NextJoint(string text, int from, int end)
    {
        var rest = text.AsSpan(from, end - from);
        for (var at = 0; at < rest.Length; at++)
        {
            if (rest[at] == ';' || (rest[at] is 'a' or 'A' && at + 1 < rest.Length && rest[at + 1] is 'n' or 'N'))
            {
                return from + at;
            }
        }

        return end;
    }

    private static int MeasureAnd(string text, TextSpan span, int at) =>
        at > span.Start && Scan.IsSpace(text[at - 1]) && Scan.Phrase(text.AsSpan(at, span.End - at), "and ") is var length and > 0 ? length : 0;

    // AVPRF, f. 0100   Library of Congress; but not National Historical, of National Historical and Central Archives
    private static bool CanEnd(ReadOnlySpan<char> source) => source.ContainsAny(',', ':') || ArchiveNames.MeasureHolding(source.Trim()) > 0;

    // and RGASPI, f. 558; but not Museum and Library
    private static bool BeginsSource(ParseContext context, TextSpan segment) =>
        ArchiveNames.AbbreviationPrefix(context.Characters(segment)) > 0
        || (ArchiveNames.MeasureHolding(context.Characters(segment)) > 0 && Scan.Gaps(context.Characters(segment)) > 0);

    private static TextSpan FirstSegment(string text, int start, int end)
    {
        var comma = text.AsSpan(start, end - start).IndexOfAny(',', ';');
        return Scan.Trim(text, start, comma < 0 ? end : start + comma);
    }

    private static void Add(ref StackList<TextSpan> parts, string text, int start, int end)
    {
        var part = Scan.Trim(text, start, end);
        if (!part.IsEmpty)
        {
            parts.Add(part);
        }
    }
}
