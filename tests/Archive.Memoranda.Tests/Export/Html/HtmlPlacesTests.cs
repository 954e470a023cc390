using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Export.Html;

public sealed class HtmlPlacesTests
{
    [Fact]
    public void Each_value_leads_to_its_characters_and_back()
    {
        var result = MemorandumParser.Parse(Seed.Download);
        var page = HtmlOutput.Tree(result.Memorandum, new() { SourceText = result.SourceText });

        HtmlOutput.ShouldBeSafe(page);
        foreach (var (value, text) in new[] { ("N. V. ROSHCHIN", "N. V. ROSHCHIN"), ("David Wolff", "David Wolff"), ("f. 0100", "0100"), ("[I.V.]", "[I.V.]"), ("Top Secret", "Top Secret") })
        {
            var link = page.All.First(element => element.Name == "a" && element.Text() == value);
            var place = page.All.Single(element => "#" + element["id"] == link["href"]);
            place.Text().Should().Be(text);
            page.All.Should().Contain(element => "#" + element["id"] == place.All.First(inner => inner.Name == "a")["href"]);
        }
    }

    [Fact]
    public void The_source_is_shown_whole()
    {
        foreach (var text in new[] { Seed.Download, "", "\n", "a\r\nb\rc\n", "\n\n\0<b>&\uD800" })
        {
            var result = MemorandumParser.Parse(text);
            var source = HtmlOutput.Tree(result.Memorandum, new() { SourceText = result.SourceText }).All.Single(element => element.Name == "pre");

            source.Text().Should().Be(HtmlOutput.Shown(text));
            source.All.Count(element => element.Name == "i").Should().Be(result.SourceText.LineCount);
        }
    }

    [Fact]
    public void Any_spans_lead_somewhere_or_nowhere() => Prop.ForAll(HostileMemoranda.Any.ToArbitrary(), memorandum =>
    {
        var source = new SourceText("A short\r\ntext of \U0001F600 some\r\nlines, \r\n cut \uD83D anywhere.");
        var page = HtmlOutput.Tree(memorandum, new() { SourceText = source, Diagnostics = memorandum.Diagnostics });

        HtmlOutput.ShouldBeSafe(page);
        page.All.Single(element => element.Name == "pre").Text().Should().Be(HtmlOutput.Shown(source.Text));
    }).Check(Repeatable.Config.WithMaxTest(500));

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(5, -1)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(3, int.MaxValue)]
    [InlineData(int.MinValue, int.MinValue)]
    public void Spans_outside_the_text_do_no_harm(int start, int length)
    {
        var span = new TextSpan(start, length);
        var finding = new Diagnostic { Code = "MEM9001", Message = "found", Span = span };
        var memorandum = new Memorandum { Blocks = [new Paragraph { Text = "text", Span = span }], Footnotes = [new() { Mark = "1", Text = "note", Span = span }], Diagnostics = [finding] };

        HtmlOutput.ShouldBeSafe(HtmlOutput.Tree(memorandum, new() { SourceText = new("some text") }));
    }

    [Fact]
    public void Spans_that_overlap_are_cut_and_deep_ones_are_places()
    {
        var text = new string('a', 300);
        var blocks = Enumerable.Range(0, 200).Select(at => (Block)new Paragraph { Text = "a", Span = new(at, 101) })
            .Concat(Enumerable.Range(1, 100).Select(at => (Block)new Paragraph { Text = "b", Span = new(at, 300 - (2 * at)) })).ToValueList();
        var page = HtmlOutput.Tree(new() { Blocks = blocks }, new() { SourceText = new(text) });

        HtmlOutput.ShouldBeSafe(page);
        page.All.Single(element => element.Name == "pre").Text().Should().Be(text);
    }

    [CorpusFact]
    public void Every_page_of_the_corpus_is_whole()
    {
        foreach (var name in Corpus.Names)
        {
            var result = MemorandumParser.Parse(Corpus.Read(name), new() { SourceName = name });
            var page = HtmlOutput.Tree(result.Memorandum, new() { SourceText = result.SourceText, Diagnostics = MemorandumValidator.Validate(result) });

            HtmlOutput.ShouldBeSafe(page);
            page.All.Single(element => element.Name == "pre").Text().Should().Be(HtmlOutput.Shown(result.SourceText.Text), name);
            page.All.Count(element => element.Has("finding")).Should().Be(MemorandumValidator.Validate(result).Count, name);
        }
    }
}
