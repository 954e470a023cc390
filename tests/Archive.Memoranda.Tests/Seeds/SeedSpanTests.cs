using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Seeds;

/// <summary>The characters at the span of each part of a seed are the part.</summary>
public sealed class SeedSpanTests
{
    [Theory]
    [InlineData("download")]
    [InlineData("web page")]
    public void Every_promise_holds(string seed) => Invariants.Hold(Seed.Texts[seed]);

    [Fact]
    public void A_field_of_the_record_stands_where_its_span_says()
    {
        var (text, record) = (Seed.Download, MemorandumParser.Parse(Seed.Download).Memorandum.Record);

        At(text, record, "date").Should().Be("November 10, 1949");
        At(text, record, "title").Should().StartWith("From the Diary").And.EndWith("November 1949", "the asterisks are no part of it");
        At(text, record, "originalLanguages").Should().Be("Russian");
        record.SpanOf("rights").Should().BeNull();
    }

    [Fact]
    public void A_part_of_the_citation_stands_where_its_span_says()
    {
        var (text, citation) = (Seed.Download, MemorandumParser.Parse(Seed.Download).Memorandum.Citation!);

        text.Substring(citation.Span.Start, citation.Span.Length).Should().StartWith("\"From the Diary").And.EndWith("/117886>");
        At(text, citation, "title").Should().StartWith("From the Diary").And.EndWith("November 1949");
        At(text, citation, "publisher").Should().Be("Wilson Center Digital Archive");
        At(text, citation, "url").Should().StartWith("https://").And.EndWith("117886");
        At(text, citation, "recordId").Should().Be("117886");
        At(text, citation.Sources[0], "locator[0]").Should().Be("0100");
        At(text, citation.Sources[0], "locator[4]").Should().Be("81-85");
        Of(text, citation.Sources[0].Repository!.Span).Should().Be("AVPRF");
        Of(text, citation.Contributions[0].Span).Should().Be("David Wolff");
    }

    [Fact]
    public void A_part_of_the_head_stands_where_its_span_says()
    {
        var (text, header) = (Seed.WebPage, MemorandumParser.Parse(Seed.WebPage).Memorandum.Header!);

        At(text, header, "diarist").Should().Be("N. V. Roshchin");
        At(text, header, "classification").Should().Be("Top Secret");
        At(text, header, "number").Should().Be("65");
        At(text, header, "date").Should().Be("6 May 1951");
        header.FieldSpans.Where(field => field.Field == "heading").Should().HaveCount(2, "the heading has two lines");
        Of(text, header.Span).Should().StartWith("From the diary of Top Secret").And.EndWith("com. Liu Shaoqi");
    }

    [Fact]
    public void A_mark_spans_its_brackets_and_knows_its_line_and_column()
    {
        var result = MemorandumParser.Parse(Seed.WebPage);
        var mark = result.Memorandum.Editorial.Single(mark => mark.Text == "voinstvennyi");

        Of(Seed.WebPage, mark.Span).Should().Be("[voinstvennyi]");
        (mark.Line, mark.Column).Should().Be((14, 155));
        result.SourceText.GetPosition(mark.Span.Start).Should().Be(new LinePosition(14, 155));
    }

    [Fact]
    public void A_point_spans_its_label_and_all_its_paragraphs()
    {
        var point = MemorandumParser.Parse(Seed.Download).Memorandum.Points.First();

        Of(Seed.Download, point.Span).Should().StartWith("I. Mao Zedong has long").And.EndWith("follow instructions from Moscow.");
        Of(Seed.Download, point.Blocks[0].Span).Should().StartWith("Mao Zedong has long").And.EndWith("Manchurian mission.");
    }

    [Theory]
    [InlineData("download")]
    [InlineData("web page")]
    public void The_inlines_of_a_paragraph_read_as_its_text_and_follow_each_other_without_a_gap(string seed)
    {
        foreach (var block in MemorandumParser.Parse(Seed.Texts[seed]).Memorandum.AllBlocks.OfType<TextBlock>())
        {
            var at = block.Span.Start;
            foreach (var inline in block.Inlines)
            {
                inline.Span.Start.Should().Be(at);
                at = inline.Span.End;
            }

            at.Should().Be(block.Span.End);
            string.Concat(block.Inlines.Select(inline => inline is MarkRun mark ? mark.Text : ((TextRun)inline).Text)).Should().Be(block.Text);
        }
    }

    private static string At(string text, FieldedPart part, string field) => Of(text, part.SpanOf(field)!.Value);

    private static string Of(string text, TextSpan span) => text.Substring(span.Start, span.Length);
}
