using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads a citation or a source line into its parts.</summary>
internal static class CitationReader
{
    private static readonly string[] Labels = ["Source:", "handwritten:", "Citation:"];

    /// <summary>Reads the citation that a span holds.</summary>
    public static Citation Read(ParseContext context, TextSpan span)
    {
        var whole = Scan.Trim(context.Text, span.Start, span.End);
        var body = TakeEnvelope(context, whole);
        var isFull = CitationGrammar.TryReadFront(context.Text, body, out var front, out var tailStart);
        var tail = isFull ? TextSpan.FromBounds(tailStart, body.End) : body;
        var address = AddressReader.FindLast(context.Text, tail);
        if (!isFull && !address.IsEmpty && !AddressReader.IsOfTheArchive(context.Characters(address)))
        {
            address = default;
        }

        var clauses = new StackList<CitationClause>(stackalloc CitationClause[8]);
        CitationTail.Cut(context.Text, BeforeAddress(context.Text, tail, address), ref clauses);
        var citation = new CitationReading(context, front, clauses.Items, address).Read(whole);
        clauses.Release();
        return citation;
    }

    // What may stand around a source line: the word Source and brackets, [handwritten: AVPRF F.0102 ...].
    private static TextSpan TakeEnvelope(ParseContext context, TextSpan span)
    {
        var text = context.Characters(span);
        if (text.Length > 2 && text[0] == '[' && text[^1] == ']')
        {
            span = Scan.Trim(context.Text, span.Start + 1, span.End - 1);
            text = context.Characters(span);
        }

        // A full citation begins with a quotation mark.
        var label = text.IsEmpty || !char.IsAsciiLetter(text[0]) ? 0 : MeasureLabel(text);
        context.Claim(LeafKind.Label, new(span.Start, label));
        return Scan.Trim(context.Text, span.Start + label, span.End);
    }

    private static int MeasureLabel(ReadOnlySpan<char> text)
    {
        foreach (var label in Labels)
        {
            if (text.StartsWith(label, StringComparison.OrdinalIgnoreCase))
            {
                return label.Length;
            }
        }

        return 0;
    }

    // A line such as "Source: 600.(24h), ..." may lead with commas that parted it from the publisher.
    private static TextSpan BeforeAddress(string text, TextSpan tail, TextSpan address)
    {
        var end = address.IsEmpty ? tail.End
            : address.Start > tail.Start && text[address.Start - 1] == '<' ? address.Start - 1
            : Math.Max(tail.Start, address.Start);
        var start = tail.Start;
        while (start < end && (Scan.IsSpace(text[start]) || text[start] is ',' or '.' or ';'))
        {
            start++;
        }

        return TextSpan.FromBounds(start, end);
    }
}
