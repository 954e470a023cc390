using System.Text;
using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Export.Html;

public sealed class HtmlWriterTests
{
    private static readonly Memorandum Download = MemorandumParser.Parse(Seed.Download).Memorandum;

    [Fact]
    public void A_page_needs_nothing_and_lets_nothing_run()
    {
        var page = HtmlOutput.Page(Some.Memorandum());

        page.Should().Contain("content=\"default-src 'none'; style-src 'sha256-").And.Contain("<html lang=\"en\">").And.Contain("<meta charset=\"utf-8\">").And.Contain("name=\"viewport\"");
        page.Should().NotContain("<script").And.NotContain("style=").And.NotContain("src=").And.NotContain("url(").And.NotContain("@import");
    }

    [Fact]
    public void The_head_keeps_its_values_with_their_names()
    {
        var page = HtmlOutput.Tree(Download);
        var docket = page.All.Single(element => element.Has("docket"));

        docket.All.Where(element => element.Name == "div").Select(entry => entry.Text()).Should().Equal("Diary ofN. V. ROSHCHIN", "ClassificationTop Secret", "Copy4", "Date1 December 1949");
        docket.All.Single(element => element.Name == "time")["datetime"].Should().Be("1949-12-01");
    }

    [Fact]
    public void The_locator_is_named_unit_by_unit()
    {
        var record = HtmlOutput.Tree(Download).All.Single(element => element["id"] == "record");
        var entries = record.All.Where(element => element.Name == "div").Select(entry => string.Join(": ", entry.All.Where(part => part.Name is "dt" or "dd").Select(part => part.Text()))).ToList();

        entries.Should().Contain(["Fond (record group): f. 0100", "Opis (inventory): op. 42", "Papka (folder): pap. 288", "Leaves: ll. 81-85", "Translated by: David Wolff", "Original language: Russian"]);
        record.All.Single(element => element.Name == "a")["href"].Should().Be("https://wilson-center-digital-archive.dvincitest.com/document/117886");
    }

    [Fact]
    public void Marks_are_told_by_kind_and_who_made_them()
    {
        var page = HtmlOutput.Tree(Download);
        var marks = page.All.Where(element => element.Name == "article").SelectMany(element => element.All).Where(element => element.Name == "mark").ToList();

        marks.Select(mark => mark["class"]).Should().Equal("supplied guess", "omission", "omission");
        marks[0].All.First()["aria-describedby"].Should().Be("k-supplied by guess");
        marks[1].All.First()["data-by"].Should().Be("the translator, David Wolff");
        page.All.Single(element => element["id"] == "by").Text().Should().Contain("the translator, David Wolff");
        page.All.Where(element => element.Name == "label").Select(label => label.Text()).Should().Contain(["Supplied 1", "Omission 2"]);
    }

    [Fact]
    public void Words_of_the_original_have_their_language()
    {
        var page = HtmlOutput.Page(MemorandumParser.Parse("Original Language: Russian\n\n1. There was noise [shumikha] in the press.").Memorandum with { Record = new() { OriginalLanguages = ["Russian"], Contents = ["Translation - English"] } });

        page.Should().Contain("[<i lang=\"ru-Latn\">shumikha</i>]").And.Contain("<article class=\"document\" lang=\"en\">");
    }

    [Fact]
    public void Notes_are_linked_both_ways()
    {
        var run = new MarkRun { Text = "[1]", Mark = new() { Kind = EditorialKind.Mark, Text = "1" } };
        var page = HtmlOutput.Page(new() { Blocks = [new Paragraph { Text = "a[1]", Runs = [new TextRun { Text = "a" }, run] }], Footnotes = [new() { Mark = "1", Text = "note" }, new() { Mark = "2", Text = "unused" }] });

        page.Should().Contain("<a href=\"#n0-1\" id=\"r0-1\"").And.Contain("<li id=\"n0-1\"><a class=\"label\" href=\"#r0-1\">[1]").And.Contain("<li id=\"n0-2\"><span class=\"label\">[2]");
    }

    [Fact]
    public void Findings_are_listed_and_stand_at_their_place()
    {
        var finding = new Diagnostic { Code = "MEM5002", Severity = Severity.Warning, Message = "A bracket.", Span = new(12, 1), Line = 2, Column = 3 };
        var memorandum = new Memorandum { Blocks = [new Paragraph { Text = "one", Span = new(0, 10) }, new Paragraph { Text = "two", Span = new(11, 10) }, new Paragraph { Text = "three", Span = new(22, 10) }] };
        var page = HtmlOutput.Page(memorandum, new() { Diagnostics = [finding] });

        page.Should().Contain("<summary>Findings: 1 warning</summary>").And.Contain("<a href=\"#d0\">Warning <code>MEM5002</code>, line 2</a> A bracket.");
        page.Should().Contain("<p>two</p>\n<p class=\"finding warning screen\" role=\"note\" id=\"d0\"><b>Warning <code>MEM5002</code>, line 2</b> A bracket.</p>\n<p>three</p>");
    }

    [Fact]
    public void Only_addresses_of_the_web_are_links()
    {
        foreach (var (address, isLink) in new[]
        {
            ("https://example.org/document/1", true), ("http://example.org:8080/a?b=c#d", true), ("javascript:alert(1)", false), ("https://user@example.org/", false), ("https://[::1]/", false),
            ("data:text/html,x", false), ("//example.org/", false), ("https://", false), ("https://example.org/%zz", false), (" https://example.org/\u202Egro", true),
        })
        {
            var page = HtmlOutput.Tree(new() { Citation = new() { Text = "x", Url = address } });
            HtmlOutput.ShouldBeSafe(page);
            page.All.Any(element => element["rel"] == "external noreferrer").Should().Be(isLink, address);
        }
    }

    [Fact]
    public void Pages_of_a_folder_lead_to_each_other()
    {
        var page = HtmlOutput.Page(Some.Memorandum(), new() { IndexAddress = "../index.html", NextAddress = "wcda-2.html" });

        page.Should().Contain("<a href=\"../index.html\">Index</a>").And.Contain("<a href=\"wcda-2.html\" rel=\"next\">Next</a>").And.Contain("<link rel=\"next\" href=\"wcda-2.html\">").And.NotContain("Previous");
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("//example.org/")]
    [InlineData("a b.html")]
    [InlineData("\"><script>")]
    [InlineData("")]
    public void A_bad_address_is_named(string address)
    {
        var act = () => HtmlOutput.Page(new(), new() { NextAddress = address });

        act.Should().Throw<ArgumentException>().WithMessage("NextAddress*").WithParameterName("options");
    }

    [Fact]
    public void A_bad_language_is_named()
    {
        var act = () => HtmlOutput.Page(new(), new() { TextLanguage = "English, mostly" });

        act.Should().Throw<ArgumentException>().WithMessage("TextLanguage*");
    }

    [Fact]
    public void The_same_memorandum_is_the_same_bytes_in_every_culture_to_a_writer_and_a_stream()
    {
        foreach (var memorandum in HostileMemoranda.Sample(20).Append(Some.Memorandum()))
        {
            var page = HtmlOutput.Page(memorandum);
            UseCulture.Each(() =>
            {
                using var stream = new MemoryStream();
                HtmlWriter.Write(memorandum, stream);
                stream.CanWrite.Should().BeTrue();
                stream.ToArray().Should().Equal(Encoding.UTF8.GetBytes(page));
            });
            page.Should().NotContain("\r");
        }
    }

    [Fact]
    public void The_losses_are_edits()
    {
        var memorandum = new Memorandum { Editorial = [new() { Text = "x" }], Diagnostics = [new() { Code = "MEM4001", Message = "m", Fix = new() { Title = "t" } }] };

        HtmlWriter.LossesOf(memorandum).Select(loss => loss.Path).Should().Equal("diagnostics[0]/fix");
        HtmlWriter.LossesOf(Download).Should().BeEmpty();
    }
}
