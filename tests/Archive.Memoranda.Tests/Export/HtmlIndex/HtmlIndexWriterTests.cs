using System.Security.Cryptography;
using System.Text;
using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Export.Html;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Export.HtmlIndex;

public sealed class HtmlIndexWriterTests
{
    private const string Row = "<tr class=\"";

    [Fact]
    public void A_stream_gets_the_same_as_a_writer_in_UTF8_and_stays_open()
    {
        var entries = IndexSamples.Of(50);
        using var stream = new MemoryStream();
        HtmlIndexWriter.Write(entries, stream);

        stream.CanWrite.Should().BeTrue();
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(Html(entries)).And.StartWith("<!DOCTYPE html>\n").And.NotContain("\r");
    }

    [Fact]
    public void The_same_entries_give_the_same_page_in_every_culture()
    {
        var entries = IndexSamples.Of(300);
        var html = Html(entries);

        UseCulture.Each(() => Html(entries).Should().Be(html));
    }

    [Fact]
    public void Every_entry_is_one_row_with_its_link()
    {
        var entries = IndexSamples.Of(1200);
        var html = Html(entries);

        Count(html, Row).Should().Be(1200);
        Links(html).Should().BeEquivalentTo(entries.Select(static entry => entry.Address));
    }

    [Fact]
    public void No_entries_are_a_page_that_says_so() =>
        Html([]).Should().Contain("There are no documents.").And.NotContain("<table").And.NotContain("<script");

    [Fact]
    public void Two_copies_in_one_archive_count_once_and_two_spellings_are_one_value()
    {
        var html = Html(
        [
            new("a") { Places = [new("AVPRF", null, "f. 1", "f. 1, op. 1"), new("AVPRF", null, "f. 1", "f. 1, op. 2"), new("APRF")], Classification = "TOP SECRET" },
            new("b") { Places = [new("AVPRF", null, "f. 1")], Classification = "Top Secret" },
            new("c"),
        ]);

        html.Should().Contain("""id="a1"><span>AVPRF</span> <span class="count">2<""").And.Contain("""id="a2"><span>APRF</span> <span class="count">1<""");
        html.Should().Contain("""id="f1"><span>AVPRF, f. 1</span> <span class="count">2<""").And.Contain("""id="c1"><span>Top Secret</span> <span class="count">2<""");
        html.Should().Contain("""id="a0"><span class="quiet">Not given</span> <span class="count">1<""").And.Contain("<td>AVPRF; APRF</td>");
    }

    [Fact]
    public void Values_too_rare_to_be_chosen_are_still_listed()
    {
        var html = Html(Enumerable.Range(0, 400).Select(static at => new HtmlIndexEntry("x") { Names = [$"Name {at}"] }));

        Count(html, "class=\"rare\"").Should().Be(200);
        Count(html, "type=\"radio\" name=\"n\"").Should().Be(201);
    }

    [Theory]
    [InlineData(1949, 1951, "href=\"#y1949\"", "href=\"#z1940\"")]
    [InlineData(1500, 2000, "href=\"#y1500\"", "href=\"#z2000\"")]
    [InlineData(3, 9999, "href=\"#y0\"", "href=\"#z9000\"")]
    public void The_timeline_has_years_decades_or_centuries_as_far_as_dates_reach(int first, int last, params string[] links)
    {
        var html = Html([new("a") { Date = Day(first) }, new("b") { Date = Day(last) }]);

        html.Should().ContainAll(links);
        html.Should().NotContain("Undated");
    }

    [Fact]
    public void Undated_documents_are_counted_apart_and_stand_last()
    {
        var html = Html([new("a"), new("b") { Date = Day(1949) }, new("c") { Date = default(ArchiveDate) }]);

        html.Should().Contain("3 documents, 1949; 2 undated").And.Contain("Only undated documents: 2 documents.");
        Links(html).Should().Equal("b", "a", "c");
    }

    [Theory]
    [InlineData(HtmlIndexOrder.Date, "b", "c", "a", "d")]
    [InlineData(HtmlIndexOrder.Title, "c", "b", "a", "d")]
    [InlineData(HtmlIndexOrder.Archive, "b", "a", "c", "d")]
    [InlineData(HtmlIndexOrder.Name, "c", "b", "a", "d")]
    [InlineData(HtmlIndexOrder.Classification, "c", "b", "a", "d")]
    [InlineData(HtmlIndexOrder.Language, "a", "b", "c", "d")]
    [InlineData(HtmlIndexOrder.Points, "a", "b", "c", "d")]
    [InlineData(HtmlIndexOrder.Marks, "b", "c", "a", "d")]
    [InlineData(HtmlIndexOrder.Findings, "c", "b", "a", "d")]
    public void Rows_stand_in_the_order_asked_for(HtmlIndexOrder order, params string[] addresses)
    {
        HtmlIndexEntry[] entries =
        [
            new("d"),
            new("a") { Date = Day(1951), Title = "Part 10", Places = [new("AVPRF", null, null, "f. 0100")], Languages = ["Chinese"], Points = 3, Findings = 1 },
            new("b") { Date = Day(1949), Title = "“Part 2”", Places = [new("AVPRF", null, null, "f. 45")], Names = ["Żukov"], Classification = "Top secret", Languages = ["German"], Points = 2, Marks = 9, Findings = 1 },
            new("c") { Date = Day(1950), Title = "a part", Places = [new("RGASPI")], Names = ["zhukov"], Classification = "secret", Languages = ["Russian"], Points = 1, Findings = 2 },
        ];

        var html = Html(entries, new() { Order = order });

        Links(html).Should().Equal(addresses);
        Count(html, "scope=\"col\" aria-sort=").Should().Be(1);
    }

    [Fact]
    public void Headings_link_to_the_pages_of_other_orders()
    {
        var html = Html(IndexSamples.Of(3), new() { Order = HtmlIndexOrder.Title, Pages = HtmlIndexPage.ForEveryOrder() });

        html.Should().Contain("<a href=\"index.html\">Date</a>").And.Contain("<a href=\"index-by-findings.html\">Findings</a>").And.NotContain("index-by-title.html");
        html.Should().Contain("aria-sort=\"ascending\" data-sort>Title");
    }

    [Fact]
    public void The_policy_lets_in_the_pages_own_style_and_script_alone()
    {
        var html = Html(IndexSamples.Of(20));

        html.Should().Contain($"content=\"default-src 'none'; style-src '{Hash(Between(html, "<style>", "</style>"))}'; script-src '{Hash(Between(html, "<script>", "</script>"))}'; base-uri 'none'; form-action 'none'\"");
        Html(IndexSamples.Of(20), new() { HasScript = false }).Should().NotContain("script").And.NotContain("data-live");
    }

    [Fact]
    public void Style_and_script_hold_nothing_of_a_document()
    {
        var entries = HostileMemoranda.Sample(300).Select(static memorandum => HtmlIndexEntry.Of(memorandum, "x")).ToList();
        var tame = entries.ConvertAll(static entry => entry with
        {
            Title = "T",
            Places = entry.Places.ConvertAll(static place => place with { ArchiveName = null, Locator = null }),
            Kind = entry.Kind is null ? null : "k" + entry.Kind,
        });

        Between(Html(entries), "<style>", "</style>").Should().Be(Between(Html(tame), "<style>", "</style>"));
        Between(Html(entries), "<script>", "</script>").Should().Be(Between(Html(tame), "<script>", "</script>"));
    }

    [Fact]
    public void Whatever_documents_hold_the_page_has_its_rows_and_one_script()
    {
        var memoranda = HostileMemoranda.OfOneValue.Concat(HostileMemoranda.Sample(500)).ToList();
        var html = Html(memoranda.Select(static memorandum => HtmlIndexEntry.Of(memorandum, "x")));

        Count(html, Row).Should().Be(memoranda.Count);
        Count(html, "<script").Should().Be(1);
        Count(html, "</table>").Should().Be(1);
        html.Should().NotContain("href=\"javascript");
        html.EnumerateRunes().Any(static rune => rune.Value < ' ' && rune.Value != '\n').Should().BeFalse();
        HtmlTree.Parse(Html(memoranda.Select(static memorandum => HtmlIndexEntry.Of(memorandum, "x")), new() { HasScript = false })).All.Count(static element => element.Name == "tr").Should().Be(memoranda.Count + 1);
    }

    [Theory]
    [InlineData("wcda-1.html", "wcda-1.html")]
    [InlineData("../pages/a.html#top", "../pages/a.html#top")]
    [InlineData("a b\"<>.html", "a%20b%22%3C%3E.html")]
    [InlineData("100%.html", "100%25.html")]
    [InlineData("a%20b#c#d", "a%20b#c%23d")]
    [InlineData("é", "%C3%A9")]
    [InlineData("a/b:c", "a/b:c")]
    [InlineData("\\\\host\\x", "%5C%5Chost%5Cx")]
    [InlineData("https://example.org/a", "https://example.org/a")]
    public void An_address_is_escaped_for_its_link(string address, string link) => new HtmlIndexEntry(address).Address.Should().Be(link);

    [Fact]
    public void Half_a_surrogate_pair_in_an_address_is_replaced() => new HtmlIndexEntry("x\uD800y").Address.Should().Be("x%EF%BF%BDy");

    [Theory]
    [InlineData("")]
    [InlineData("javascript:alert(1)")]
    [InlineData("\tjavascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//example.org/x")]
    [InlineData("C:\\x.html")]
    [InlineData("file:///x")]
    public void An_address_that_leads_elsewhere_is_refused(string address)
    {
        var make = () => new HtmlIndexEntry(address);
        make.Should().Throw<ArgumentException>().WithParameterName(nameof(address));
    }

    [Fact]
    public void What_is_missing_or_wrong_is_named()
    {
        var calls = new Action[]
        {
            () => HtmlIndexWriter.Write(null!, TextWriter.Null), () => HtmlIndexWriter.Write([], (TextWriter)null!), () => HtmlIndexWriter.Write([], (Stream)null!),
            () => HtmlIndexWriter.Write([null!], TextWriter.Null), () => HtmlIndexEntry.Of(null!, "x"), () => HtmlIndexEntry.Of(Some.Memorandum(), null!),
        };
        calls.Should().AllSatisfy(call => call.Should().Throw<ArgumentNullException>());

        ((Action)(() => _ = new HtmlIndexOptions { Title = " " })).Should().Throw<ArgumentException>().WithParameterName("Title");
        ((Action)(() => _ = new HtmlIndexOptions { Order = (HtmlIndexOrder)99 })).Should().Throw<ArgumentException>().WithParameterName("Order");
        ((Action)(() => _ = new HtmlIndexPage((HtmlIndexOrder)99, "x"))).Should().Throw<ArgumentException>().WithParameterName("order");
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData(" \u200B\n")]
    [InlineData("")]
    public void A_title_that_nobody_sees_is_none(string title) => HtmlIndexEntry.Of(new() { Record = new() { Title = title } }, "x").Title.Should().BeNull();

    [Fact]
    public void The_entry_of_seed_000_has_what_the_index_shows()
    {
        var seed = MemorandumParser.Parse(Seed.Download).Memorandum;
        var entry = HtmlIndexEntry.Of(seed, "x.html");

        entry.Date!.Value.Start.Should().Be(new(1949, 11, 10));
        entry.Places.Should().Equal([new HtmlIndexPlace("AVPRF", "Archive of Foreign Policy of the Russian Federation", "f. 0100", "f. 0100, op. 42, por. 19, pap. 288, ll. 81-85")]);
        entry.Names.Should().Equal(["Roshchin, N. V."]);
        (entry.Classification, entry.Languages[0], entry.Points).Should().Be(("Top Secret", "Russian", seed.Points.Count()));
    }

    private static string Html(IEnumerable<HtmlIndexEntry> entries, HtmlIndexOptions? options = null)
    {
        using var writer = new StringWriter();
        HtmlIndexWriter.Write(entries, writer, options);
        return writer.ToString();
    }

    private static ArchiveDate Day(int year) => new("x", new(year, 3, 1), new(year, 3, 1), DatePrecision.Day);

    private static int Count(string text, string part) => text.AsSpan().Count(part);

    private static string Between(string text, string start, string end)
    {
        var from = text.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return text[from..text.IndexOf(end, from, StringComparison.Ordinal)];
    }

    private static IEnumerable<string> Links(string html)
    {
        const string Before = "<th scope=\"row\"><a ";
        foreach (var row in html.Split(Before).Skip(1))
        {
            yield return Between(row, "href=\"", "\"");
        }
    }

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
