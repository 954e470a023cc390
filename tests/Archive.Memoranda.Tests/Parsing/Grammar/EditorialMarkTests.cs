using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Parsing.Grammar;

/// <summary>Where a bracket begins and ends, and which brackets are an editor's.</summary>
public sealed class EditorialMarkTests
{
    [Fact]
    public void A_bracket_inside_a_bracket_stays_in_the_text_of_the_outer_one()
    {
        var mark = Read.Body("A line [handwritten: to Comrades [[Orlov]] and [Petukh]] goes on.").Editorial.Should().ContainSingle().Which;

        mark.Text.Should().Be("handwritten: to Comrades [[Orlov]] and [Petukh]");
        mark.Kind.Should().Be(EditorialKind.Physical);
    }

    [Fact]
    public void A_bracket_that_is_not_closed_ends_with_its_paragraph_and_is_a_finding()
    {
        var result = Invariants.Hold("The first paragraph [has no end\n\nThe second paragraph is not part of it.\n\nThe third has a mark [sic].");

        result.Memorandum.Editorial.Select(mark => mark.Text).Should().Equal("has no end", "sic");
        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "MEM5001").Which.Should().Match<Diagnostic>(finding => finding.Line == 1 && finding.Column == 21);
    }

    [Fact]
    public void Of_a_bracket_that_was_not_opened_the_last_word_is_the_mark_and_a_finding()
    {
        var result = Invariants.Hold("Those present were Gao Gang] and Orlov, and one mark [sic] more.");

        result.Memorandum.Editorial.Select(mark => mark.Text).Should().Equal("Gang", "sic");
        result.Memorandum.Blocks[0].GetText().Should().Be("Those present were Gao Gang] and Orlov, and one mark [sic] more.");
        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "MEM5002").Which.Column.Should().Be(28);
    }

    [Fact]
    public void A_closing_bracket_without_a_word_before_it_is_text()
    {
        var memorandum = Read.Body("The margin says yes! \"] and no more.");

        memorandum.Editorial.Should().BeEmpty();
        memorandum.Blocks[0].GetText(EditorialView.WithoutEditors).Should().Be("The margin says yes! \"] and no more.");
    }

    [Theory]
    [InlineData("Write to [email protected] for permission.")]
    [InlineData("Write to [email\u00A0protected] for permission.")]
    [InlineData("Write to [Email Protected] for permission.")]
    public void An_address_that_a_page_hid_is_no_mark(string text)
    {
        var memorandum = Read.Body(text);

        memorandum.Editorial.Should().BeEmpty();
        memorandum.Blocks.Should().ContainSingle().Which.GetText(EditorialView.WithoutEditors).Should().Contain("rotected]");
    }

    [Fact]
    public void A_bracket_goes_over_the_lines_that_its_paragraph_was_wrapped_into()
    {
        var text = "The committee considered the question of the railway and of the\nriver port [which had been asked for by the people of the whole\nprovince in the year before] and decided to wait until the spring\nof the following year, when the ice would have gone.";

        var mark = Read.Body(text).Editorial.Should().ContainSingle().Which;

        mark.Text.Should().Be("which had been asked for by the people of the whole province in the year before");
        (mark.Line, mark.Column).Should().Be((2, 12));
    }

    [Fact]
    public void Marks_beside_each_other_are_two()
    {
        var memorandum = Read.Body("The word [sic][trepotnia] stands [1] [2] here.");

        memorandum.Editorial.Select(mark => mark.Text).Should().Equal("sic", "trepotnia", "1", "2");
        memorandum.Blocks[0].GetText(EditorialView.WithoutEditors).Should().Be("The word stands here.");
    }

    [Theory]
    [InlineData("A word [] is missing.", "")]
    [InlineData("A word [ ] is missing.", "")]
    [InlineData("A word [ trepotnia] is here.", "trepotnia")]
    [InlineData("A word [a\n   b] is here.", "a b")]
    public void The_text_of_a_mark_has_no_white_space_around_it(string text, string inner) => Read.Body(text).Editorial.Should().ContainSingle().Which.Text.Should().Be(inner);

    [Theory]
    [InlineData("The Com[munist] press [trepotnia], he said [smiling].", "The Communist press, he said", "The Com press, he said")]
    [InlineData("[W]e agree.", "We agree.", "e agree.")]
    [InlineData("We agree [sic].", "We agree.", "We agree.")]
    [InlineData("[sic] We agree.", "We agree.", "We agree.")]
    public void A_text_without_marks_reads_as_if_there_had_been_none(string text, string completed, string bare)
    {
        var block = Read.Body(text).Blocks[0];

        block.GetText(EditorialView.Completed).Should().StartWith(completed);
        block.GetText(EditorialView.WithoutEditors).Should().StartWith(bare);
    }

    [Fact]
    public void Marks_of_points_and_of_what_follows_the_signature_are_in_the_list_in_order()
    {
        var memorandum = Read.Body("1. The first [sic] point.\n\n2. The second [...] point.\n\nAmbassador of the USSR N. Velikanov\n\nTyped in 2 copies [one word missing]");

        memorandum.Editorial.Select(mark => mark.Text).Should().Equal("sic", "...", "one word missing");
        memorandum.Signatures.Should().ContainSingle();
    }
}
