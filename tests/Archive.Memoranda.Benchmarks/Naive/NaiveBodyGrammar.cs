using Sprache;

namespace Archive.Memoranda.Benchmarks.Naive;

/// <summary>Paragraphs with editors' brackets, numbered points and the signature.</summary>
internal static class NaiveBodyGrammar
{
    // [shumikha]
    private static readonly Parser<Inline> Bracket =
        from open in Parse.Char('[')
        from text in Parse.CharExcept(']').Many().Text()
        from close in Parse.Char(']')
        select new Inline($"[{text}]", text);

    private static readonly Parser<Inline> Run = Parse.CharExcept("[\r\n").AtLeastOnce().Text().Select(text => new Inline(text, null));

    private static readonly Parser<IEnumerable<Inline>> TextLine =
        from inlines in Bracket.Or(Run).AtLeastOnce()
        from end in Parse.LineTerminator
        select inlines;

    /// <summary>A paragraph of lines up to an empty one.</summary>
    public static readonly Parser<NaiveParagraph> WrappedParagraph =
        from lines in TextLine.AtLeastOnce()
        from blank in Parse.LineEnd.Many()
        select ToParagraph(lines);

    /// <summary>A paragraph that is one line.</summary>
    public static readonly Parser<NaiveParagraph> LineParagraph = TextLine.Select(line => ToParagraph([line]));

    // "3, 4. "
    private static readonly Parser<string> Label =
        from numerals in NaiveTerminals.Digits.Or(Parse.Chars("IVXL").AtLeastOnce().Text()).DelimitedBy(Parse.String(", "))
        from dot in Parse.Char('.')
        from space in Parse.WhiteSpace.AtLeastOnce()
        select string.Join(", ", numerals) + ".";

    // USSR Ambassador to the PRC N. Roshchin
    private static readonly Parser<NaiveSignature> Signature =
        from country in Parse.String("USSR ").Text()
        from office in Parse.AnyChar.Except(NaiveTerminals.PersonName).Many().Text()
        from name in NaiveTerminals.PersonName
        from end in Parse.LineTerminator
        select new NaiveSignature(NaiveTerminals.Collapse(country + office), name);

    /// <summary>Everything from the first paragraph to the signature.</summary>
    public static Parser<NaiveBody> BodyOf(Parser<NaiveParagraph> paragraph)
    {
        var unlabelled = paragraph.Except(Label).Except(Signature);

        // 2. Zhou Enlai asked if there was any answer
        var point =
            from label in Label
            from first in paragraph
            from others in unlabelled.Many()
            select new NaivePoint(label, [first, .. others]);

        return
            from opening in unlabelled.Many()
            from points in point.Many()
            from signature in Signature
            select new NaiveBody(opening.ToList(), points.ToList(), signature);
    }

    private static NaiveParagraph ToParagraph(IEnumerable<IEnumerable<Inline>> lines)
    {
        var text = string.Join(' ', lines.Select(line => string.Concat(line.Select(inline => inline.Text))));
        var brackets = lines.SelectMany(line => line).Select(inline => inline.Bracket).OfType<string>();
        return new(NaiveTerminals.Straighten(text), brackets.Select(NaiveTerminals.Straighten).ToList());
    }

    private sealed record Inline(string Text, string? Bracket);
}
