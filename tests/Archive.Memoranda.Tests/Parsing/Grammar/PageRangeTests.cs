using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Parsing.Grammar;

public sealed class PageRangeTests
{
    [Theory]
    [InlineData("81-85", "81", "85")]
    [InlineData("81–85", "81", "85")]
    [InlineData("81—85", "81", "85")]
    [InlineData("17- 18", "17", "18")]
    [InlineData("13 - 30", "13", "30")]
    [InlineData("0044-0045", "0044", "0045")]
    [InlineData("495-497", "495", "497")]
    [InlineData("119", "119", "119")]
    [InlineData("0078", "0078", "0078")]
    [InlineData("2-2ob", "2", "2ob")]
    [InlineData("2ob", "2ob", "2ob")]
    [InlineData("2ob.-4ob.", "2ob.", "4ob.")]
    [InlineData("5об", "5об", "5об")]
    [InlineData("17a", "17a", "17a")]
    [InlineData("1r", "1r", "1r")]
    [InlineData("12 reverse", "12 reverse", "12 reverse")]
    [InlineData("3 verso-4", "3 verso", "4")]
    [InlineData("85-81", "85", "81")]
    public void A_range_keeps_its_ends_as_printed(string text, string first, string last)
    {
        var range = PageRange.Parse(text);

        (range.First, range.Last).Should().Be((first, last));
        SmallValue.ShouldReadBack(range);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("-")]
    [InlineData("81-")]
    [InlineData("-85")]
    [InlineData("81-85-90")]
    [InlineData("81, 85")]
    [InlineData("pp. 81")]
    [InlineData("81x")]
    [InlineData("81abc")]
    [InlineData("a")]
    [InlineData("ob")]
    [InlineData("XII")]
    public void What_is_no_range_is_not_read_as_one(string text) => PageRange.TryParse(text, null, out _).Should().BeFalse();

    [Theory]
    [InlineData("81-85", "81-85")]
    [InlineData("81 – 85", "81-85")]
    [InlineData("119", "119")]
    [InlineData("119-119", "119")]
    public void A_range_is_written_with_a_hyphen(string text, string written) => PageRange.Parse(text).ToString().Should().Be(written);

    [Fact]
    public void Any_range_reads_back()
    {
        var page = Gen.Zip(Gen.Choose(0, 99999), Gen.Elements("", "ob", "ob.", "a", "b", "r", "v", " reverse", " verso", "об"), (number, side) => number + side);

        Prop.ForAll(Gen.Zip(page, page).ToArbitrary(), pages =>
        {
            var range = PageRange.Parse($"{pages.Item1}-{pages.Item2}");
            (range.First, range.Last).Should().Be((pages.Item1, pages.Item2));
            SmallValue.ShouldReadBack(range);
            SmallValue.ShouldReadBack(PageRange.Parse(pages.Item1));
        })
        .Check(Repeatable.Config.WithMaxTest(300));
    }
}
