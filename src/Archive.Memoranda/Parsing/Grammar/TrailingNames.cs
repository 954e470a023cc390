using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Finds a signature that a page has run together with the last sentence: <c>... and the harbour is closed. He [Lin] Wu [Anmin] Sun Keqiang</c>.</summary>
internal static class TrailingNames
{
    private const int Longest = 80;

    /// <summary>The characters of the names behind the last sentence; empty where the text is signed on a line of its own, or not at all.</summary>
    public static TextSpan Find(ParseContext context, ReadOnlySpan<BodyLine> lines)
    {
        for (var index = lines.Length - 1; index >= 0 && lines.Length - index < 8; index--)
        {
            var line = context.Characters(lines[index].Span);
            if (EndingForms.IsEndMatter(line))
            {
                continue;
            }

            return context.Signatures.Read(lines[index].Span).IsEmpty ? NamesAtEnd(context, lines[index].Span) : default;
        }

        return default;
    }

    /// <summary>The lines with the names on a line of their own.</summary>
    public static BodyLine[] Split(string text, ReadOnlySpan<BodyLine> lines, TextSpan names)
    {
        var split = new BodyLine[lines.Length + 1];
        var next = 0;
        foreach (var line in lines)
        {
            if (!line.Span.Contains(names))
            {
                split[next++] = line;
                continue;
            }

            split[next++] = line with { End = Scan.Trim(text, line.Start, names.Start).End };
            split[next++] = new(names.Start, names.End, line.Kind, BlankBefore: false);
        }

        return split;
    }

    private static TextSpan NamesAtEnd(ParseContext context, TextSpan line)
    {
        var text = context.Characters(line);
        if (text[^1] is '.' or ':' or ';' or '!' or '?' or '"' or ')')
        {
            return default;
        }

        // Behind the last stop that is none of an initial
        for (var at = text.Length - 2; at > 40 && text.Length - at < Longest; at--)
        {
            if (text[at] == '.' && Scan.IsSpace(text[at + 1]) && char.IsLower(text[at - 1]))
            {
                var names = Scan.Trim(context.Text, line.Start + at + 1, line.End);
                return context.Signatures.Read(names) is { Names.Count: > 0, Office.IsEmpty: true } ? names : default;
            }
        }

        return default;
    }
}
