using Archive.Memoranda.Parsing.Grammar;

namespace Archive.Memoranda.Tests.Parsing.Grammar;

public sealed class PointNestingTests
{
    [Theory]
    [InlineData("1. 2. 3.", "0 0 0")]
    [InlineData("I. 2. 3,4. 5.", "0 0 0 0")]
    [InlineData("I. II. 3. IV.", "0 0 0 0")]
    [InlineData("1. a) b) 2.", "0 1 1 0")]
    [InlineData("I. 1. 2. II. 1.", "0 1 1 0 1")]
    [InlineData("7. 1) 2) 8.", "0 1 1 0")]
    [InlineData("1. a) (i) (ii) b) 2.", "0 1 2 2 1 0")]
    [InlineData("A. 1. 2. B. 1.", "0 1 1 0 1")]
    [InlineData("a) b) c)", "0 0 0")]
    [InlineData("2. 3.", "0 0")]
    [InlineData("1. 3.", "0 0")]
    [InlineData("3. 1. 2.", "0 0 0")]
    [InlineData("1. 1. 1.", "0 0 0")]
    [InlineData("(1) (2) (3)", "0 0 0")]
    public void A_point_stands_on_the_level_that_its_number_goes_on(string labels, string levels)
    {
        var nesting = new PointNesting();

        string.Join(' ', labels.Split(' ').Select(label => nesting.Place(PointLabel.Parse(label)))).Should().Be(levels);
    }

    [Fact]
    public void Levels_have_an_end()
    {
        var nesting = new PointNesting();
        string[] labels = ["1.", "1)", "1．", "I.", "I)", "I．", "A.", "A)", "A．", "a.", "(i)"];

        labels.Select(label => nesting.Place(PointLabel.Parse(label))).Max().Should().BeInRange(5, 8);
    }
}
