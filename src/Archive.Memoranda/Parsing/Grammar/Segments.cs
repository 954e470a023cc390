using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Cuts a run of text at its commas, where these are not inside brackets or quotation marks; a comma just inside a closing mark counts as one behind it.</summary>
internal static class Segments
{
    public static List<TextSpan> AtCommas(string text, TextSpan span)
    {
        var segments = new List<TextSpan>(8);
        var start = span.Start;
        var depth = 0;
        var quoted = false;
        for (var at = span.Start; at < span.End; at++)
        {
            var c = text[at];
            if (Scan.IsDoubleQuote(c))
            {
                quoted = !quoted;
                if (!quoted && at > start && text[at - 1] == ',')
                {
                    Add(segments, text, start, at + 1);
                    start = at + 1;
                }
            }
            else if (c is '(' or '[')
            {
                depth++;
            }
            else if (c is ')' or ']')
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (c == ',' && depth == 0 && !quoted)
            {
                Add(segments, text, start, at);
                start = at + 1;
            }
        }

        Add(segments, text, start, span.End);
        return segments;
    }

    private static void Add(List<TextSpan> segments, string text, int start, int end)
    {
        var trimmed = Scan.Trim(text, start, end);
        if (!trimmed.IsEmpty)
        {
            segments.Add(trimmed);
        }
    }
}
