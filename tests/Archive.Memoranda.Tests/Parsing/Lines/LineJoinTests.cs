using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Parsing.Lines;

/// <summary>Lines that a program wrapped are one paragraph again, and those that a writer ended stay apart.</summary>
public sealed class LineJoinTests
{
    private const string First =
        "The delegation arrived on the morning train and was met at the station by the deputy minister and by a choir of children, who sang two songs in the rain and received flowers for them.";

    private const string Second = "After breakfast the guests were shown the new paper mill, where Chiang Kai-shek had never been, and they asked how many workers of the semi-free zone lived in the well-kept barracks of the mill.";

    private const string Third = "On this the visit ended and the guests went home.";

    [Theory]
    [InlineData(50)]
    [InlineData(60)]
    [InlineData(72)]
    [InlineData(80)]
    [InlineData(100)]
    public void A_wrapped_text_has_the_paragraphs_that_it_had_before(int width)
    {
        Read.Paragraphs(Renderings.Wrapped($"{First}\n\n{Second}\n\n{Third}", width)).Should().Equal(First, Second, Third);
    }

    [Fact]
    public void A_text_of_long_lines_has_a_paragraph_a_line() => Read.Paragraphs($"{First}\n{Second}\n{Third}").Should().Equal(First, Second, Third);

    [Fact]
    public void A_text_with_blank_lines_between_its_lines_has_a_paragraph_a_line() => Read.Paragraphs($"{First}\n\n{Second}\n\n\n{Third}\n").Should().Equal(First, Second, Third);

    [Fact]
    public void Short_lines_stay_apart() =>
        Read.Paragraphs("The list of those who came:\nComrade Orlov,\nComrade Petukh,\nthe interpreter.\nThey sat down.").Should().HaveCount(5);

    [Fact]
    public void A_word_broken_by_a_hyphen_is_joined()
    {
        const string Text = """
            The delegation arrived on the morning train and was met there by the govern-
            ment at the station, where a choir of children, who were all from the semi-
            free zone, sang two songs in honor of the late friend of General Chiang Kai-
            shek in the rain and received a bunch of flowers for each of their songs.
            """;

        Read.Paragraphs(Text).Should().ContainSingle().Which.Should().Contain("by the government at").And.Contain("from the semi-free zone").And.Contain("Chiang Kai-shek in");
    }

    [Fact]
    public void A_label_begins_a_new_paragraph_though_the_line_before_is_full()
    {
        var text = Renderings.Wrapped($"{First}\n", 72) + Renderings.Wrapped("1. The first point is about the paper mill and all of its many workers and their barracks.", 72)
            + "\n" + Renderings.Wrapped("2. The second point is about the choir of children and the rain that fell on all of them there.", 72);

        var body = Read.Body(text);

        body.Points.Select(point => point.Label.Text).Should().Equal("1.", "2.");
        body.Points.Select(point => point.Blocks.Count).Should().Equal(1, 1);
    }

    [Fact]
    public void A_number_that_a_sentence_goes_on_with_is_no_label()
    {
        const string Text = """
            The delegation arrived on the morning train, which had been late by more
            than 4 hours, and on the way the number of its members had come down to
            12. That was known to everybody at the station and in all the ministry,
            and nobody was surprised by it, least of all the deputy minister.
            """;

        Read.Body(Text).Points.Should().BeEmpty();
    }

    [Fact]
    public void A_page_break_inside_a_sentence_does_not_end_its_paragraph()
    {
        var text = "The delegation arrived on the morning train and was met at the station by the\n\n\fdeputy minister and by a choir of children, who sang two songs in the rain and\nreceived flowers for them.";

        Read.Paragraphs(text).Should().ContainSingle().Which.Should().Contain("station by the deputy minister and");
    }

    [Fact]
    public void Indented_lines_are_wrapped_by_their_columns()
    {
        var text = string.Join('\n', Renderings.Wrapped(First, 60).Split('\n').Select(line => "        " + line));

        Read.Paragraphs(text).Should().Equal(First);
    }

    [Fact]
    public void Carriage_returns_and_line_feeds_end_lines_alike()
    {
        var text = Renderings.Wrapped($"{First}\n\n{Second}", 72);

        Read.Paragraphs(text.Replace("\n", "\r\n")).Should().Equal(First, Second);
        Read.Paragraphs(text.Replace('\n', '\r')).Should().Equal(First, Second);
    }
}
