using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Tests.Parsing.Primitives;

public sealed class WordTableTests
{
    private static readonly WordTable Table = MakeTable();

    [Theory]
    [InlineData("of", 1)]
    [InlineData("OF", 1)]
    [InlineData("oAf", 2)]
    [InlineData("Vice-Consul", 4)]
    [InlineData("CHARG\u00C9", 8)]
    public void A_word_is_found_in_any_case(string word, int tells) => Table.Find(word).Should().Be(tells);

    [Theory]
    [InlineData("")]
    [InlineData("o")]
    [InlineData("off")]
    [InlineData("vice consul")]
    [InlineData("charge")]
    public void Another_word_tells_nothing(string word) => Table.Contains(word).Should().BeFalse();

    [Fact]
    public void A_word_tells_what_was_said_last()
    {
        var table = new WordTable("of", "to");
        table.Set("OF", 3);

        table.Find("of").Should().Be(3);
        table.Find("to").Should().Be(1);
    }

    private static WordTable MakeTable()
    {
        var table = new WordTable();
        table.Set("of", 1);
        table.Set("oaf", 2);
        table.Set("vice-consul", 4);
        table.Set("charg\u00E9", 8);
        return table;
    }
}
