namespace Archive.Memoranda.Tests.Reports;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("a\u0000b", "'a<U+0000>b'")]
    [InlineData("a\n\t b", "'a b'")]
    [InlineData("\U000E0041x", "'<U+E0041>x'")]
    [InlineData("\U0001F600 \u4E2D", "'\U0001F600 \u4E2D'")]
    public void What_does_not_show_is_named_by_its_number(string text, string quoted) => Quotation.Of(text).Should().Be(quoted);

    [Fact]
    public void Half_of_a_character_is_named_by_its_number() => Quotation.Of("\uD800x\uDC00").Should().Be("'<U+D800>x<U+DC00>'");

    [Fact]
    public void A_long_text_is_cut_between_characters() => Quotation.Of(string.Concat(Enumerable.Repeat("\U0001F600", 50))).Should().Be($"'{string.Concat(Enumerable.Repeat("\U0001F600", 20))}\u2026'");
}
