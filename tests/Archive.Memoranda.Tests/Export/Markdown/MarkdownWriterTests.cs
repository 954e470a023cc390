using System.Text;
using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Export.Markdown;

public sealed class MarkdownWriterTests
{
    public static TheoryData<string, string> Paragraphs => new()
    {
        { "1. first", "1\\. first" },
        { "1949. The year", "1949\\. The year" },
        { "1949 was", "1949 was" },
        { "3.5 tons", "3.5 tons" },
        { "a) first", "a\\) first" },
        { "iv. first", "iv\\. first" },
        { "(2) second", "\\(2) second" },
        { "(see page 2)", "(see page 2)" },
        { "A. A. Gromyko", "A\\. A. Gromyko" },
        { "Mr. Molotov", "Mr. Molotov" },
        { "- a dash", "\\- a dash" },
        { "+ a cross", "\\+ a cross" },
        { "> quoted", "\\> quoted" },
        { "===", "\\=\\=\\=" },
        { ": a definition", "\\: a definition" },
        { "# a heading", "\\# a heading" },
        { "five - six + seven > eight", "five - six + seven > eight" },
        { "2 * 3 * 4 and _x_", "2 \\* 3 \\* 4 and \\_x\\_" },
        { "a <b> & c &amp; AT&T", "a &lt;b> & c &amp;amp; AT&amp;T" },
        { "[x](javascript:y)", "\\[x\\](javascript:y)" },
        { "see http://a.b, www.c.d, e@f.g, mailto:h", "see http\\://a.b, www\\.c.d, e\\@f.g, mailto\\:h" },
        { "at 10:30, thus: :smile:", "at 10:30, thus: \\:smile:" },
        { "$5 and $6", "\\$5 and \\$6" },
        { "C:\\temp | {x} ~y~ ^z^ `c`", "C:\\\\temp \\| &#123;x&#125; \\~y\\~ \\^z\\^ \\`c\\`" },
        { "'it's' \"so\" -- and...", "'it's' \"so\" -- and..." },
        { "  two  \n lines\t", "two lines" },
        { "a\0b\uD800c\uFEFFd", "a\uFFFDb\uFFFDc\u2060d" },
    };

    public static TheoryData<string, string> Labels => new()
    {
        { "1.", "1\\." }, { "3, 4.", "3, 4." }, { "[3.]", "\\[3.\\]" }, { "II.", "II\\." }, { "a)", "a\\)" }, { "(b)", "\\(b)" }, { "1.2.", "1.2." }, { "-", "\\-" }, { "*", "\\*" },
    };

    [Theory]
    [MemberData(nameof(Paragraphs))]
    public void What_could_be_markup_is_escaped_and_the_rest_is_not(string text, string expected) =>
        Lines(Of(new Paragraph { Text = text })).Should().Contain(expected);

    [Fact]
    public void Typography_is_escaped_on_demand() =>
        Lines(Of(new Paragraph { Text = "'It's' \"so\" - -- and .. .... x" }), new() { EscapesTypography = true })
            .Should().Contain("\\'It\\'s\\' \\\"so\\\" - \\-- and .. \\.\\... x");

    [Theory]
    [MemberData(nameof(Labels))]
    public void A_label_stays_as_printed(string label, string expected) =>
        Lines(Of(new NumberedPoint { Label = new(label, PointStyle.Arabic, []), Blocks = [new Paragraph { Text = "Text" }] })).Should().Contain($"-   {expected} Text");

    [Fact]
    public void What_is_in_a_point_is_indented_below_it()
    {
        var inner = Point("a)", new Paragraph { Text = "Inner." }, new Paragraph { Text = "More." });
        var markdown = MarkdownOutput.Write(Of(Point("1.", new Paragraph { Text = "Outer." }, inner, new Heading { Text = "HEAD" }), Point("2."), new Paragraph { Text = "After." }));

        markdown.Should().EndWith("""
            ## Text

            -   1\. Outer.

                -   a\) Inner.

                    More.

                **HEAD**

            -   2\.

            After.

            """);
    }

    [Fact]
    public void A_turn_begins_with_its_speaker()
    {
        var turn = new Turn { Speaker = "Comrade Stalin", Blocks = [new Paragraph { Text = "We agree." }, new Paragraph { Text = "1. No." }] };

        MarkdownOutput.Write(Of(turn, new Turn { Speaker = "Mao" })).Should().EndWith("\n\n**Comrade Stalin:** We agree.\n\n1\\. No.\n\n**Mao:**\n");
    }

    [Fact]
    public void Points_deeper_than_can_be_shown_are_shown_less_deep()
    {
        Block block = new Paragraph { Text = "Bottom." };
        for (var depth = 0; depth < 5_000; depth++)
        {
            block = Point("1.", block);
        }

        var markdown = MarkdownOutput.Write(Of(block));

        markdown.Should().EndWith(new string(' ', 28) + "-   1\\. Bottom.\n");
        markdown.Length.Should().BeLessThan(5_000 * 50);
        MarkdownWriter.LossesOf(Of(block)).Should().ContainSingle(loss => loss.Path.StartsWith("body/points[0]/", StringComparison.Ordinal));
    }

    [Fact]
    public void A_mark_has_a_footnote_of_its_kind_and_maker()
    {
        var lines = Lines(Marked(new() { Kind = EditorialKind.Supplied, Text = "I.V." }, "Com. ", " (Kovalev)"));

        lines.Should().Contain("Com. \\[I.V.\\][^wcda-7-supplied] (Kovalev)");
        lines.Should().Contain("[^wcda-7-supplied]: Letters or words supplied by the translator, David Wolff.");
    }

    [Fact]
    public void A_parenthesis_right_behind_a_footnote_makes_no_link() =>
        Lines(Marked(new() { Kind = EditorialKind.Gloss, Text = "x" }, "", "(javascript:y)")).Should().Contain("\\[x\\][^wcda-7-gloss]\\(javascript:y)");

    [Fact]
    public void A_mark_that_is_a_guess_says_so() =>
        Lines(Marked(new() { Kind = EditorialKind.Gloss, Text = "x", IsGuess = true }, "", "")).Should()
            .Contain("[^wcda-7-gloss-guess]: An explanation by the translator, David Wolff. What kind of mark it is, is a guess.");

    [Fact]
    public void Without_a_translator_a_mark_is_somebodys_who_is_not_named() =>
        Lines(Marked(new() { Kind = EditorialKind.Omission, Text = "…" }, "", "") with { Citation = null }).Should().Contain("[^memorandum-omission]: Text left out by an editor who is not named.");

    [Fact]
    public void A_note_stands_behind_its_mark_and_one_without_mark_in_a_list()
    {
        var memorandum = Marked(new() { Kind = EditorialKind.Mark, Text = "2" }, "Text ", ", more") with { Footnotes = [new() { Mark = "1", Text = "One." }, new() { Mark = "2", Text = "Two." }] };

        var lines = Lines(memorandum);
        lines.Should().ContainInOrder("Text \\[2\\][^wcda-7-n2], more", "## Notes", "-   **1** One.", "[^wcda-7-n2]: Note marked 2: Two.").And.NotContain(line => line.Contains("-n1", StringComparison.Ordinal));
        Lines(memorandum, new() { Editorial = EditorialView.WithoutEditors }).Should().Contain("Text[^wcda-7-n2], more");
    }

    [Fact]
    public void A_head_and_signatures_have_their_marks()
    {
        var memorandum = Of() with
        {
            Header = new() { Heading = "Talk with [Com.] Mao", Diarist = "N. Roshchin" },
            Signatures = [new() { Office = "Ambassador", Name = "- [N.] Roshchin" }],
            Editorial = [new() { Kind = EditorialKind.Supplied, Text = "Com." }, new() { Kind = EditorialKind.Physical, Text = "stamp" }, new() { Kind = EditorialKind.Gloss, Text = "N." }],
        };

        Lines(memorandum).Should().ContainInOrder(
            "## Head", "**Talk with \\[Com.\\][^wcda-7-supplied] Mao**", "-   **Diarist:** N. Roshchin", "-   **Mark beside the text:** \\[stamp\\][^wcda-7-physical]",
            "## Signatures", "Ambassador\\", "\\- \\[N.\\][^wcda-7-gloss] Roshchin");
        Lines(memorandum, new() { Editorial = EditorialView.Completed }).Should().Contain("**Talk with Com. Mao**").And.Contain("\\- Roshchin").And.NotContain(line => line.Contains("stamp", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://a.b/c?d=1&copy=2", "-   **Address:** [https\\://a.b/c?d=1&amp;copy=2](<https://a.b/c?d=1&amp;copy=2>)")]
    [InlineData("http://a.b/(c)[d]", "-   **Address:** [http\\://a.b/(c)\\[d\\]](<http://a.b/(c)%5Bd%5D>)")]
    [InlineData("javascript:alert(1)", "-   **Address:** javascript:alert(1)")]
    public void An_address_is_a_link_if_it_is_one_of_the_web(string address, string expected) =>
        Lines(Of() with { Citation = new() { Text = "x", Url = address } }).Should().Contain(expected);

    [Fact]
    public void A_seed_has_title_archive_locator_and_translator() =>
        Lines(ExportDocuments.OfSeed("download")).Should().ContainInOrder(
            "# From the Diary of N.V. Roshchin, Memorandum of Conversation with Prime Minister Zhou Enlai on 10 November 1949",
            "-   **Date:** November 10, 1949",
            "-   **Archive:** AVPRF",
            "-   **Locator:** f. 0100, op. 42, por. 19, pap. 288, ll. 81-85",
            "-   **Translated by:** David Wolff",
            "## Text",
            "-   2\\. Zhou Enlai asked if there was any answer regarding the disavowal of the GMD delegation at the UN. The Ambassador answered in the negative, but promised to ask the Foreign Ministry again.",
            "-   3, 4. \\[Contains Zhou report on ties between retreating GMD troops and Indochinese colonial governments.\\][^wcda-117886-omission]",
            "USSR Ambassador to the PRC\\",
            "N\\. Roshchin",
            "[^wcda-117886-omission]: Text left out by the translator, David Wolff.");

    [Fact]
    public void Several_memoranda_have_footnotes_of_their_own()
    {
        var memorandum = Marked(new() { Kind = EditorialKind.Gloss, Text = "x" }, "", "");
        var output = new StringWriter();

        MarkdownWriter.Write([memorandum, memorandum], output, new() { FrontMatter = true });

        output.ToString().Should().ContainAll("[^wcda-7-gloss]: ", "[^wcda-7-2-gloss]: ").And.StartWith("# ");
    }

    [Fact]
    public void Front_matter_is_quoted()
    {
        var memorandum = Of() with { Record = new() { Title = "A \"B\" \\ [C]: #\n--- x", Authors = ["- D", "<E>"], Date = ArchiveDate.Parse("10 November 1949"), Contents = ["Translation - English"], Summary = "..." } };

        MarkdownOutput.Write(memorandum, new() { FrontMatter = true, Record = false }).Should().Be("""
            ---
            title: "A \"B\" \\\\ \\[C\\]: \\# --- x"
            author:
              - "\\- D"
              - "&lt;E>"
            date: "1949-11-10"
            lang: "en"
            abstract: "..."
            identifier: "wcda-7"
            ---

            """);
    }

    [Fact]
    public void The_same_memorandum_is_the_same_bytes_everywhere()
    {
        var memorandum = Some.Memorandum();
        using var stream = new MemoryStream();
        MarkdownWriter.Write(memorandum, stream);
        var written = Encoding.UTF8.GetString(stream.ToArray());

        stream.CanWrite.Should().BeTrue();
        written.Should().StartWith("# ").And.Be(MarkdownOutput.Write(memorandum));
        UseCulture.Each(() => MarkdownOutput.Write(memorandum).Should().Be(written));
    }

    [Fact]
    public void Every_value_of_a_memorandum_is_shown()
    {
        var markdown = MarkdownOutput.Read(MarkdownOutput.Write(Some.Memorandum()));
        var shown = string.Concat(markdown.Select(MarkdownOutput.TextOf));

        var record = RecordFields.Of(Some.Memorandum());
        record.Should().HaveCountGreaterThan(20);
        shown.Should().ContainAll(record.Concat(HeadFields.Of(Some.Header())).Select(static field => MarkdownOutput.Visible($"{field.Name}:{field.Value}")));
    }

    [Fact]
    public void Arguments_are_checked()
    {
        var write = (MarkdownOptions options) => () => MarkdownWriter.Write(Some.Memorandum(), TextWriter.Null, options);

        write(new() { HeadingLevel = 0 }).Should().Throw<ArgumentException>().WithMessage("*HeadingLevel*");
        write(new() { HeadingLevel = 4 }).Should().Throw<ArgumentException>().WithMessage("*HeadingLevel*");
        write(new() { Editorial = (EditorialView)9 }).Should().Throw<ArgumentException>().WithMessage("*Editorial*");
        var noMemorandum = () => MarkdownWriter.Write((Memorandum)null!, TextWriter.Null);
        noMemorandum.Should().Throw<ArgumentNullException>();
        var noOutput = () => MarkdownWriter.Write(Some.Memorandum(), (Stream)null!);
        noOutput.Should().Throw<ArgumentNullException>();
        var nullAmongThem = () => MarkdownWriter.Write([null!], TextWriter.Null);
        nullAmongThem.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Losses_are_named()
    {
        var point = Point("I.", new Paragraph { Text = "x" }) with { Style = PointStyle.Letter, Numbers = [9] };
        var memorandum = Of(new Turn { Speaker = "A", Blocks = [point] }) with { Diagnostics = [Some.Diagnostic()], Enclosures = [new() { Blocks = [point] }] };

        MarkdownWriter.LossesOf(memorandum).Select(static loss => loss.Path).Should().Equal("body/turns[0]/points[0]", "enclosures[0]/body/points[0]", "diagnostics[0]");
    }

    [Theory]
    [InlineData("Kim 'Jong", "Kim \\'Jong")]
    [InlineData("Mao's guard", "Mao's guard")]
    [InlineData("\"X\" a''b", "\\\"X\\\" a'\\'b")]
    public void A_quotation_mark_in_a_name_has_no_partner_behind_it(string speaker, string expected) =>
        MarkdownOutput.Write(Of(new Turn { Speaker = speaker, Blocks = [new Paragraph { Text = "It's 'so'" }] })).Should().EndWith($"\n\n**{expected}:** It's 'so'\n");

    private static string[] Lines(Memorandum memorandum, MarkdownOptions? options = null) => MarkdownOutput.Write(memorandum, options).Split('\n');

    private static NumberedPoint Point(string label, params Block[] blocks) => new() { Label = PointLabel.Parse(label), Style = PointLabel.Parse(label).Style, Numbers = PointLabel.Parse(label).Numbers, Blocks = [.. blocks] };

    private static Memorandum Of(params Block[] blocks) =>
        new() { Citation = new() { Text = "x", RecordId = "7", Contributions = [new() { Name = "David Wolff" }] }, Blocks = [.. blocks] };

    private static Memorandum Marked(EditorialMark mark, string before, string behind)
    {
        var printed = $"[{mark.Text}]";
        return Of(new Paragraph { Text = before + printed + behind, Runs = [new TextRun { Text = before }, new MarkRun { Text = printed, Mark = mark }, new TextRun { Text = behind }] }) with { Editorial = [mark] };
    }
}
