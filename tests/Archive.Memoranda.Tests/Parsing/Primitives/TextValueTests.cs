using Archive.Memoranda.Parsing.Primitives;
using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Parsing.Primitives;

/// <summary>How a run of characters becomes a value.</summary>
public sealed class TextValueTests
{
    [Theory]
    [InlineData("one two", "one two")]
    [InlineData("one  two", "one two")]
    [InlineData("one\ntwo", "one two")]
    [InlineData("one \r\n\t two", "one two")]
    [InlineData("one\u00A0two", "one two")]
    [InlineData("one\f\ntwo", "one two")]
    [InlineData("one\u2028two\u3000three", "one two three")]
    [InlineData("one\u200Btwo\u00ADthree", "one\u200Btwo\u00ADthree")]
    [InlineData("", "")]
    [InlineData(" ", " ")]
    [InlineData("a ", "a ")]
    [InlineData(" a", " a")]
    public void Runs_of_white_space_become_one_space(string text, string value) => Of(text).Should().Be(value);

    [Theory]
    [InlineData("govern-\nment", "government")]
    [InlineData("govern-\r\nment", "government")]
    [InlineData("govern-  \n  ment", "government")]
    [InlineData("Kai-\nshek", "Kai-shek")]
    [InlineData("Sino-\nSoviet", "Sino-Soviet")]
    [InlineData("semi-\nfree", "semi-free")]
    [InlineData("mid-\n1950", "mid-1950")]
    [InlineData("11-\n14", "11-14")]
    [InlineData("twenty-four-\nhour", "twenty-four-hour")]
    [InlineData("state-\nof-the-art", "state-of-the-art")]
    [InlineData("over-\nfulfilled", "over-fulfilled")]
    [InlineData("inter-\nview", "inter-view")]
    public void A_word_that_a_line_end_broke_is_joined_and_keeps_a_hyphen_of_its_own(string text, string value) => Of(text).Should().Be(value);

    [Theory]
    [InlineData("one -\ntwo", "one - two")]
    [InlineData("one-\n- two", "one- - two")]
    [InlineData("one- two", "one- two")]
    [InlineData("one-\n(two)", "one- (two)")]
    [InlineData("—\nwell", "— well")]
    [InlineData("one-\n", "one- ")]
    public void A_dash_that_breaks_no_word_stays(string text, string value) => Of(text).Should().Be(value);

    [Theory]
    [InlineData("“a” ‘b’ „c‟ ‚d‛ it’s", "\"a\" 'b' \"c\" 'd' it's")]
    [InlineData("′ ″ « » `", "′ ″ « » `")]
    public void Quotation_marks_become_straight_where_they_shall(string text, string value)
    {
        Of(text).Should().Be(value);
        TextValue.Of(text, new(0, text.Length), QuotationMarks.AsPrinted).Should().Be(text);
    }

    [Fact]
    public void A_text_that_is_clean_is_not_copied()
    {
        const string Text = "A clean text, as it stands.";

        Of(Text).Should().BeSameAs(Text);
    }

    [Fact]
    public void A_span_is_read_without_what_is_around_it() => TextValue.Of("a  b-\nc  d", new(3, 4), QuotationMarks.Straight).Should().Be("bc");

    [Fact]
    public void Any_value_is_its_own_value() => Prop.ForAll(Generators.Text.ToArbitrary(), text =>
    {
        var value = Of(text);
        Of(value).Should().Be(value);
        value.Length.Should().BeLessThanOrEqualTo(text.Length);
        string.Concat(value.Where(c => !char.IsWhiteSpace(c) && c != '-')).Should().Be(string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '-').Select(c => c is '“' ? '"' : c)));
    })
    .Check(Repeatable.Config.WithMaxTest(1000));

    private static string Of(string text) => TextValue.Of(text, new(0, text.Length), QuotationMarks.Straight);
}
