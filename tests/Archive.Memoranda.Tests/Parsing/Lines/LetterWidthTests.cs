using Archive.Memoranda.Parsing.Lines;

namespace Archive.Memoranda.Tests.Parsing.Lines;

/// <summary>The width of a line is that of its letters, wherever in it they stand.</summary>
public sealed class LetterWidthTests
{
    [Theory]
    [InlineData("")]
    [InlineData("l")]
    [InlineData("WWW")]
    [InlineData("mill")]
    [InlineData("Chiang Kai-shek")]
    [InlineData("the \u201Cmill\u201D of Z\u0142ot\u00F3w\u2026")]
    [InlineData("\u0416\u0416\u0416\u0416\u0416")]
    public void A_line_is_as_wide_as_its_letters(string text) => LetterWidths.Of(text).Should().Be(text.Sum(static letter => LetterWidths.Of([letter])));

    [Fact]
    public void Narrow_letters_are_narrower_than_wide_ones() => LetterWidths.Of("illicit").Should().BeLessThan(LetterWidths.Of("mammoth"));
}
