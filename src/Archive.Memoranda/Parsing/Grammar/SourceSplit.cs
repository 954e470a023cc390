using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Parts a run of sources at <c>;</c> and at <c>and</c> before another archive.</summary>
internal static class SourceSplit
{
    public static List<TextSpan> At(ParseContext context, TextSpan span)
    {
        var parts = new List<TextSpan>(2);
        var text = context.Text;
        var start = span.Start;
        for (var at = span.Start; at < span.End; at++)
        {
            var length = text[at] == ';' ? 1 : JointAnd(text, span, at);
            if (length == 0)
            {
                continue;
            }

            var next = at + length;
            next += Scan.WhiteSpace(text.AsSpan(next, span.End - next));
            next += text[at] == ';' && Scan.Phrase(text.AsSpan(next, span.End - next), "and ") is var joint and > 0 ? joint : 0;
            if (text[at] == ';' || BeginsSource(context, FirstSegment(text, next, span.End)))
            {
                Add(parts, text, start, at);
                start = next;
                at = Math.Max(at, next - 1);
            }
        }

        Add(parts, text, start, span.End);
        return parts;
    }

    private static int JointAnd(string text, TextSpan span, int at) =>
        at > span.Start && Scan.IsSpace(text[at - 1]) && text[at] is 'a' or 'A' && Scan.Phrase(text.AsSpan(at, span.End - at), "and ") is var length and > 0 ? length : 0;

    // and RGASPI, f. 558; but not Museum and Library
    private static bool BeginsSource(ParseContext context, TextSpan segment) =>
        ArchiveNames.AbbreviationPrefix(context.Characters(segment)) > 0
        || (SourceReader.BeginsWithHolding(context, segment) && context.Characters(segment).IndexOf(' ') > 0);

    private static TextSpan FirstSegment(string text, int start, int end)
    {
        var comma = text.AsSpan(start, end - start).IndexOfAny(',', ';');
        return Scan.Trim(text, start, comma < 0 ? end : start + comma);
    }

    private static void Add(List<TextSpan> parts, string text, int start, int end)
    {
        var part = Scan.Trim(text, start, end);
        if (!part.IsEmpty)
        {
            parts.Add(part);
        }
    }
}
