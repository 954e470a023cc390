using System.Text;
using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;
using FluentAssertions.Execution;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Export.PlainText;

public sealed class PlainTextWriterTests
{
    [Theory]
    [InlineData(EditorialView.AsPrinted)]
    [InlineData(EditorialView.Completed)]
    [InlineData(EditorialView.WithoutEditors)]
    public void With_everything_off_it_is_the_text_of_the_memorandum(EditorialView view)
    {
        var options = PlainTextOptions.BodyAlone with { Editorial = view };
        using (new AssertionScope())
        {
            foreach (var (name, memorandum) in ExportDocuments.Parsed)
            {
                Write(memorandum, options).Should().Be(memorandum.GetText(view), name);
            }
        }

        Prop.ForAll(HostileMemoranda.Any.ToArbitrary(), memorandum => Write(memorandum, options).Should().Be(memorandum.GetText(view))).Check(Repeatable.Config.WithMaxTest(1_000));
    }

    [Theory]
    [InlineData(EditorialView.AsPrinted, "the noise [shumikha] of the Com[munist] press […], Filippov [Stalin] said [1].")]
    [InlineData(EditorialView.Completed, "the noise of the Communist press, Filippov said.")]
    [InlineData(EditorialView.WithoutEditors, "the noise of the Com press, Filippov said.")]
    public void Without_the_editors_what_they_added_is_gone(EditorialView view, string expected)
    {
        var runs = Runs("the noise ", (EditorialKind.Original, "shumikha"), " of the Com", (EditorialKind.Supplied, "munist"), " press ", (EditorialKind.Omission, "…"), ", Filippov ", (EditorialKind.Gloss, "Stalin"), " said ", (EditorialKind.Mark, "1"), ".");
        var memorandum = new Memorandum { Blocks = [new Paragraph { Text = string.Concat(runs.Select(static run => run.Text)), Runs = runs.ToValueList() }] };

        Write(memorandum, PlainTextOptions.BodyAlone with { Editorial = view }).Should().Be(expected);
    }

    [Fact]
    public void All_parts_stand_in_order() => Write(Small(), null).Should().Be("""
        From the Diary
        Date: 10 November 1949
        Archive: AVPRF
        Locator: f. 0100
        Translated by: David Wolff, from Russian

        Talk with [Com.] Mao
        Diarist: N. ROSHCHIN
        [stamp]

        1. One.
        a) Two.
        Three.

        Ambassador
        N. Roshchin

        Typed by M.

        [1] So in the original.

        Enclosure 1

        Enclosed.
        """);

    [Fact]
    public void Each_part_can_be_left_out()
    {
        var all = new PlainTextOptions();

        Write(Small(), all with { Record = false }).Should().StartWith("Talk with");
        Write(Small(), all with { Head = false }).Should().NotContainAny("Talk with", "stamp", "Enclosure 1").And.Contain("Enclosed.");
        Write(Small(), all with { Ending = false }).Should().NotContainAny("Ambassador", "Typed");
        Write(Small(), all with { Notes = false }).Should().NotContain("So in the original.");
        Write(Small(), all with { Enclosures = false }).Should().NotContain("Enclosed.").And.EndWith("So in the original.");
        Write(Small(), all with { Editorial = EditorialView.WithoutEditors }).Should().Contain("Talk with Mao").And.NotContain("stamp");
        Write(new(), all).Should().BeEmpty();
    }

    [Fact]
    public void Wrapped_lines_are_no_longer_than_asked_and_lose_nothing()
    {
        Prop.ForAll(HostileMemoranda.Any.ToArbitrary(), Gen.Choose(1, 60).ToArbitrary(), (memorandum, width) =>
        {
            var wrapped = Write(memorandum, new() { Width = width });

            Words(wrapped).Should().Equal(Words(Write(memorandum, null)));
            wrapped.Split('\n').Should().OnlyContain(line => line.EnumerateRunes().Count() <= width || !line.Contains(' '));
            wrapped.Should().NotContain("\n\n\n").And.NotEndWith("\n");
        }).Check(Repeatable.Config.WithMaxTest(300));
    }

    [Fact]
    public void In_wrapped_text_an_empty_line_parts_paragraphs() =>
        Write(Small(), PlainTextOptions.BodyAlone with { Width = 5 }).Should().Be("1.\nOne.\n\na)\nTwo.\n\nThree.");

    [Fact]
    public void A_form_feed_on_its_own_line_parts_memoranda()
    {
        var output = new StringWriter { NewLine = "\r\n" };

        PlainTextWriter.Write([Small(), Small()], output, PlainTextOptions.BodyAlone);

        output.ToString().Should().Be("1. One.\na) Two.\nThree.\n\f\n1. One.\na) Two.\nThree.");
    }

    [Fact]
    public void Deep_points_take_no_stack()
    {
        Block block = new Paragraph { Text = "Bottom." };
        for (var depth = 0; depth < 20_000; depth++)
        {
            block = new NumberedPoint { Label = PointLabel.Parse("1."), Blocks = [block] };
        }

        Write(new() { Blocks = [block] }, null).Should().EndWith("1. 1. 1. Bottom.");
    }

    [Fact]
    public void The_same_memorandum_is_the_same_bytes_everywhere()
    {
        using var stream = new MemoryStream();
        PlainTextWriter.Write(Some.Memorandum(), stream);
        var written = Encoding.UTF8.GetString(stream.ToArray());

        stream.CanWrite.Should().BeTrue();
        written.Should().StartWith("From the Diary").And.NotContain("\r");
        UseCulture.Each(() => Write(Some.Memorandum(), null).Should().Be(written));
    }

    [Fact]
    public void Arguments_are_checked()
    {
        var write = (PlainTextOptions options) => () => PlainTextWriter.Write(Some.Memorandum(), TextWriter.Null, options);

        write(new() { Width = 0 }).Should().Throw<ArgumentException>().WithMessage("*Width*");
        write(new() { Editorial = (EditorialView)9 }).Should().Throw<ArgumentException>().WithMessage("*Editorial*");
        var noMemorandum = () => PlainTextWriter.Write((Memorandum)null!, TextWriter.Null);
        noMemorandum.Should().Throw<ArgumentNullException>();
        var noOutput = () => PlainTextWriter.Write(Some.Memorandum(), (Stream)null!);
        noOutput.Should().Throw<ArgumentNullException>();
        var nullAmongThem = () => PlainTextWriter.Write([null!], TextWriter.Null);
        nullAmongThem.Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Losses_are_named() =>
        PlainTextWriter.LossesOf(Some.Memorandum()).Select(static loss => loss.Path).Should()
            .Equal("body/points[0]", "body/points[0]/points[0]", "enclosures[0]/body/points[0]", "enclosures[0]/body/points[0]/points[0]", "editorial[0]", "editorial[1]", "diagnostics[0]");

    private static Memorandum Small() => new()
    {
        Record = new() { Title = "From\nthe Diary", Date = ArchiveDate.Parse("10 November 1949") },
        Citation = new()
        {
            Text = "",
            Sources = [new() { Text = "AVPRF, f. 0100", Repository = new() { Text = "AVPRF" }, Locator = [LocatorUnit.Parse("f. 0100")] }],
            Contributions = [new() { Name = "David Wolff", Language = "Russian" }],
        },
        Header = new() { Heading = "Talk with [Com.] Mao", Diarist = "N. ROSHCHIN" },
        Editorial = [new() { Kind = EditorialKind.Gloss, Text = "Com." }, new() { Kind = EditorialKind.Physical, Text = "stamp" }],
        Blocks =
        [
            new NumberedPoint { Label = PointLabel.Parse("1."), Blocks = [new Paragraph { Text = "One." }, new NumberedPoint { Label = PointLabel.Parse("a)"), Blocks = [new Paragraph { Text = "Two." }] }] },
            new Paragraph { Text = "Three." },
        ],
        Signatures = [new() { Office = "Ambassador", Name = "N. Roshchin" }],
        EndMatter = [new Paragraph { Text = "Typed by M." }],
        Footnotes = [new() { Mark = "1", Text = "So in the original." }],
        Enclosures = [new() { Blocks = [new Paragraph { Text = "Enclosed." }] }],
    };

    private static List<Inline> Runs(params object[] pieces) => [.. pieces.Select(static piece => piece is (EditorialKind kind, string text)
        ? (Inline)new MarkRun { Text = $"[{text}]", Mark = new() { Kind = kind, Text = text } }
        : new TextRun { Text = (string)piece })];

    private static string Write(Memorandum memorandum, PlainTextOptions? options)
    {
        var output = new StringWriter { NewLine = "\r\n" };
        PlainTextWriter.Write(memorandum, output, options);
        return output.ToString();
    }

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
