using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Parsing.Grammar;

/// <summary>Which lines of a body are points, and what belongs to them.</summary>
public sealed class PointTests
{
    [Theory]
    [InlineData("1. The harvest.", "1.")]
    [InlineData("1) The harvest.", "1)")]
    [InlineData("(1) The harvest.", "(1)")]
    [InlineData("2.The harvest.", "2.")]
    [InlineData("1．The harvest.", "1．")]
    [InlineData("IV. The harvest.", "IV.")]
    [InlineData("a) the harvest.", "a)")]
    [InlineData("(i) the harvest.", "(i)")]
    [InlineData("3, 4. [Contains a report on the harvest.]", "3, 4.")]
    [InlineData("3-5. The harvest.", "3-5.")]
    [InlineData("72. Mr. AIKEN asked for the floor.", "72.")]
    public void A_line_with_a_label_is_a_point(string line, string label)
    {
        var point = Read.Body("The following was said on that day.\n\n" + line).Points.Should().ContainSingle().Which;

        point.Label.Text.Should().Be(label);
        point.Text.Should().Be(line[label.Length..].Trim());
    }

    [Fact]
    public void Each_of_many_points_keeps_its_own_paragraphs()
    {
        var points = Enumerable.Range(1, 150).Select(static number => $"{number}. Of the harvest of field {number}.\n\nThe field {number} was sown late, as the rain had been.\n\n(a) It was sown by hand.\n\n(b) It was mown by hand.\n");

        var read = Read.Body("The following was said on that day.\n\n" + string.Join('\n', points)).Blocks.OfType<NumberedPoint>().ToArray();

        read.Select(static point => point.Label.Text).Should().Equal(Enumerable.Range(1, 150).Select(static number => $"{number}."));
        read.Should().AllSatisfy(static point =>
        {
            var number = point.Numbers[0];
            point.Blocks.Select(static block => block.GetText()).Should().Equal(
                $"Of the harvest of field {number}.", $"The field {number} was sown late, as the rain had been.", "(a) It was sown by hand.", "(b) It was mown by hand.");
            point.Blocks[2].Should().BeOfType<NumberedPoint>().Which.Blocks.Should().ContainSingle();
        });
    }

    [Theory]
    [InlineData("10.1.1949 was a Monday of no importance.")]
    [InlineData("10.30 in the morning they met again.")]
    [InlineData("A. M. PUKHOV was received at his request.")]
    [InlineData("A. Velikanov")]
    [InlineData("i.e. until the end of the following year.")]
    [InlineData("45, opis 1, delo 3 of the archive were shown.")]
    [InlineData("12345. A number that is no label.")]
    [InlineData("1949 was a cold year.")]
    [InlineData("II was not the only meeting.")]
    [InlineData("I came to see the minister at his request.")]
    [InlineData("a thing that nobody expected.")]
    [InlineData("- a bullet is no point.")]
    [InlineData("• a bullet is no point.")]
    [InlineData("(in the presence of the Minister) he agreed.")]
    public void A_line_that_only_looks_like_one_is_none(string line) => Read.Body("The following was said on that day.\n\n" + line + "\n\nThat was all.").Points.Should().BeEmpty();

    [Fact]
    public void Paragraphs_belong_to_the_point_before_them_up_to_the_last_one()
    {
        var body = Read.Body("He said this.\n\n1. The harvest.\n\nIt was poor.\n\n2. The railway.\n\nThe conversation ended here.");

        body.Blocks.Select(block => block.GetType().Name).Should().Equal("Paragraph", "NumberedPoint", "NumberedPoint", "Paragraph");
        body.Points.Select(point => point.Blocks.Count).Should().Equal(2, 1);
        body.Points.First().GetText().Should().Be("1. The harvest.\nIt was poor.");
    }

    [Fact]
    public void Points_stand_inside_points()
    {
        var body = Read.Body("1. Trade.\n\na) timber\n\nb) tea\n\n2. Rail.");

        body.Blocks.Should().HaveCount(2);
        body.Points.Select(point => point.Label.Text).Should().Equal("1.", "a)", "b)", "2.");
        ((NumberedPoint)body.Blocks[0]).Blocks.Select(block => block.GetText()).Should().Equal("Trade.", "a) timber", "b) tea");
    }

    [Fact]
    public void A_gap_in_the_numbers_is_a_finding_and_the_labels_stay_as_printed()
    {
        var result = Invariants.Hold("1. The harvest.\n\n2. The railway.\n\n5. The port.");

        result.Memorandum.Points.Select(point => point.Label.Text).Should().Equal("1.", "2.", "5.");
        result.Diagnostics.Should().ContainSingle(diagnostic => diagnostic.Code == "MEM4002").Which.Should().Match<Diagnostic>(finding =>
            finding.Line == 5 && finding.Column == 1 && finding.Message.StartsWith("Point 5. follows 2.;", StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_that_follow_each_other_over_a_change_of_style_are_no_finding() =>
        Invariants.Hold("I. One.\n\n2. Two.\n\n3, 4. [Contains a report on the port.]\n\n5. Five.").Diagnostics.Should().NotContain(diagnostic => diagnostic.Code == "MEM4002");

    [Fact]
    public void A_number_beyond_all_counting_is_text()
    {
        var body = Read.Body("99999999999999999999. A number that is too great for a label.");

        body.Points.Should().BeEmpty();
        body.Blocks.Should().ContainSingle();
    }

    [Fact]
    public void A_label_alone_is_a_point_without_text()
    {
        var point = Read.Body("He said:\n\n1.\n\n2. The railway.").Points.First();

        point.Text.Should().BeEmpty();
        point.Blocks.Should().BeEmpty();
        point.GetText().Should().Be("1.");
    }
}
