using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Robustness;

/// <summary>The same document, rendered otherwise, is the same memorandum.</summary>
public sealed class RenderingTests
{
    public static TheoryData<string, string> SeedsAndRenderings
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var seed in Seed.Texts.Keys)
            {
                foreach (var rendering in Renderings.All.Keys)
                {
                    data.Add(seed, rendering);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(SeedsAndRenderings))]
    public void A_seed_in_another_rendering_is_an_equal_memorandum(string seed, string rendering) => ShouldBeEqual(Seed.Texts[seed], Renderings.All[rendering](Seed.Texts[seed]), rendering);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\u00A0")]
    public void The_compact_seed_with_blank_lines_between_its_lines_is_an_equal_memorandum(string blank) =>
        ShouldBeEqual(Seed.WebPage, Renderings.DoubleSpaced(Seed.WebPage, blank), "double spaced");

    [Fact]
    public void The_download_wrapped_at_any_width_is_an_equal_memorandum()
    {
        for (var width = 36; width <= 120; width++)
        {
            ShouldBeEqual(Seed.Download, Renderings.Wrapped(Seed.Download, width), $"wrapped at {width} columns");
        }
    }

    /// <remarks>Where a last line of a paragraph is full by chance and no blank line follows, nobody can tell that the paragraph ends there.</remarks>
    [Fact]
    public void The_web_page_wrapped_at_any_width_that_leaves_its_paragraphs_apart_is_an_equal_memorandum()
    {
        for (var width = 36; width <= 120; width++)
        {
            if (Renderings.KeepsParagraphsApart(Seed.WebPage, width))
            {
                ShouldBeEqual(Seed.WebPage, Renderings.Wrapped(Seed.WebPage, width), $"wrapped at {width} columns");
            }
        }
    }

    [Theory]
    [InlineData("download")]
    [InlineData("web page")]
    public void A_seed_in_several_renderings_at_once_is_an_equal_memorandum(string seed)
    {
        var widths = Gen.Elements(Renderings.All.Keys.Where(name => name.StartsWith("wrapped", StringComparison.Ordinal)).ToArray());
        var others = Gen.Shuffle(Renderings.All.Keys.Where(name => !name.StartsWith("wrapped", StringComparison.Ordinal) && name != "with CR").ToArray()).Select(names => names.Take(3).ToList());

        Prop.ForAll(Gen.Zip(widths, others, static (width, names) => (List<string>)[width, .. names]).ToArbitrary(), names =>
            ShouldBeEqual(Seed.Texts[seed], Renderings.Apply(Seed.Texts[seed], names), string.Join(", ", names)))
            .Check(Repeatable.Config.WithMaxTest(60));
    }

    [Fact]
    public void Quotation_marks_stand_as_printed_where_the_caller_wants_them()
    {
        var options = new ParserOptions { Quotes = QuotationMarks.AsPrinted };

        MemorandumParser.Parse(Seed.WebPage, options).Memorandum.Editorial.Should().Contain(mark => mark.Text == "People’s Liberation Army");
        MemorandumParser.Parse(Seed.WebPage).Memorandum.Editorial.Should().Contain(mark => mark.Text == "People's Liberation Army");
    }

    private static void ShouldBeEqual(string plain, string rendered, string rendering)
    {
        var expected = MemorandumParser.Parse(plain).Memorandum.WithoutSpans();
        var memorandum = Invariants.Hold(rendered).Memorandum.WithoutSpans();
        if (memorandum != expected)
        {
            LineDifference.ShouldBeNone(CompactDump.Of(expected), CompactDump.Of(memorandum), rendering);
            LineDifference.ShouldBeNone(MemorandumJson.Serialize(expected, indented: true), MemorandumJson.Serialize(memorandum, indented: true), rendering);
        }
    }
}
