using Sprache;

namespace Archive.Memoranda.Benchmarks.Naive;

/// <summary>
/// The two layouts and the citation in one level of Sprache over every character, written as Sprache's own samples are. The library
/// is measured against it, and <c>BenchmarkAnswerTests</c> hold the two to the same answers.
/// </summary>
public static class NaiveGrammar
{
    // **From the Diary of N.V. Roshchin**
    private static readonly Parser<string> Title =
        from open in Parse.String("**")
        from text in Parse.AnyChar.Except(Parse.String("**")).Many().Text()
        from close in Parse.String("**")
        select NaiveTerminals.Collapse(text);

    // Russian, Chinese
    private static readonly Parser<IEnumerable<string>> List =
        Parse.CharExcept(",\r\n").AtLeastOnce().Text().DelimitedBy(Parse.Char(',').Token());

    private static readonly Parser<string> OriginalClassification = Parse.String("Original Classification").Text();

    private static readonly Parser<NaiveBody> WrappedBody = NaiveBodyGrammar.BodyOf(NaiveBodyGrammar.WrappedParagraph);

    private static readonly Parser<NaiveBody> LineBody = NaiveBodyGrammar.BodyOf(NaiveBodyGrammar.LineParagraph);

    private static readonly Parser<NaiveDocument> Download =
        from date in NaiveTerminals.MonthDayYear.Token()
        from title in Title.Token()
        from citation in Field("Citation:", NaiveCitationGrammar.Citation)
        from summary in Field("Summary:", NaiveTerminals.Lines)
        from credits in Field("Credits:", NaiveTerminals.Lines)
        from languages in Field("Original Language:", List)
        from contents in Field("Contents:", List)
        from header in NaiveHeaderGrammar.Plain
        from body in WrappedBody.End()
        select new NaiveDocument
        {
            Record = new(date, title)
            {
                Summary = summary,
                Credits = credits,
                OriginalLanguages = languages.ToList(),
                Contents = contents.ToList(),
            },
            Citation = citation,
            Header = header,
            Body = body,
        };

    private static readonly Parser<NaiveDocument> WebPage =
        from date in NaiveTerminals.MonthDayYear.Token()
        from title in NaiveTerminals.Line
        from credits in NaiveTerminals.Line
        from header in NaiveHeaderGrammar.Flattened
        from body in LineBody
        from summary in NaiveTerminals.Line
        from others in NaiveTerminals.Line.Except(OriginalClassification).Many()
        from label in OriginalClassification.Token()
        from classification in NaiveTerminals.Line.End()
        select new NaiveDocument
        {
            Record = new(date, title) { Summary = summary, Credits = credits, Classification = classification },
            Header = header,
            Body = body,
        };

    /// <summary>Reads a downloaded file, such as seed 000.</summary>
    public static NaiveDocument ParseDownload(string text) => Download.Parse(text);

    /// <summary>Reads a compact web page, such as seed 002.</summary>
    public static NaiveDocument ParseWebPage(string text) => WebPage.Parse(text);

    /// <summary>Reads a full citation.</summary>
    public static NaiveCitation ParseCitation(string text) => NaiveCitationGrammar.Citation.End().Parse(text);

    private static Parser<T> Field<T>(string label, Parser<T> value) =>
        from name in Parse.String(label).Token()
        from content in value.Token()
        select content;
}
