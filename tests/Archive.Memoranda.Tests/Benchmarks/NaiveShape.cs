using Archive.Memoranda.Benchmarks.Naive;

namespace Archive.Memoranda.Tests.Benchmarks;

/// <summary>The library's answers in the shape of the naive grammar's, so that the two can be compared.</summary>
internal static class NaiveShape
{
    public static NaiveDocument Of(Memorandum memorandum) => new()
    {
        Record = new(DayOf(memorandum.Record.Date), memorandum.Record.Title!)
        {
            Summary = memorandum.Record.Summary,
            Credits = memorandum.Record.Credits,
            OriginalLanguages = memorandum.Record.OriginalLanguages,
            Contents = memorandum.Record.Contents,
            Classification = memorandum.Record.Classification,
        },
        Citation = memorandum.Citation is null ? null : Of(memorandum.Citation),
        Header = Of(memorandum.Header!),
        Body = new(
            [.. memorandum.Blocks.TakeWhile(block => block is not NumberedPoint).Select(Of)],
            [.. memorandum.Blocks.SkipWhile(block => block is not NumberedPoint).Cast<NumberedPoint>().Select(Of)],
            memorandum.Signatures.Select(signature => new NaiveSignature(signature.Office!, signature.Name!)).Single()),
    };

    public static NaiveCitation Of(Citation citation) =>
        new(citation.Title!, DayOf(citation.Date), citation.Publisher!, [.. citation.Sources.Select(Of)])
        {
            Contributions = [.. citation.Contributions.Select(by => new NaiveContribution(JsonName(by.Role), by.Name))],
            Url = citation.Url,
            RecordId = citation.RecordId,
        };

    /// <summary>The text with straight quotation marks for curly ones, as the library gives it.</summary>
    public static string Straighten(string text) => text.Replace('’', '\'').Replace('‘', '\'').Replace('“', '"').Replace('”', '"');

    private static NaiveHeader Of(Header header) =>
        new(header.Diarist!, header.Classification!, header.Copy, header.Number, DayOf(header.Date), header.Heading!);

    private static NaivePoint Of(NumberedPoint point) => new(point.Label.Text, [.. point.Blocks.Select(Of)]);

    private static NaiveParagraph Of(Block block)
    {
        var paragraph = block.Should().BeOfType<Paragraph>().Subject;
        return new(paragraph.Text, [.. paragraph.Inlines.OfType<MarkRun>().Select(run => run.Mark.Text)]);
    }

    private static NaiveSource Of(ArchivalSource source) =>
        new(source.Repository!.Text, [.. source.Locator.Select(unit => new NaiveUnit(JsonName(unit.Unit), unit.Label!, unit.Value))]);

    private static DateOnly DayOf(ArchiveDate? date) => date is { Precision: DatePrecision.Day } day ? day.Start.ToDateOnly() : default;

    private static string JsonName<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
