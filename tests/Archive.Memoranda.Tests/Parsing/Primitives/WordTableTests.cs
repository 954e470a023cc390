using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Tests.Parsing.Primitives;

public sealed class WordTableTests
{
    private static readonly WordTable Table = Make(("of", 1), ("oaf", 2), ("vice-consul", 4), ("charg\u00E9", 8));

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

    private static WordTable Make(params ReadOnlySpan<(string Word, int Tells)> words)
    {
        var table = new WordTable();
        foreach (var (word, tells) in words)
        {
            table.Set(word, tells);
        }

        return table;
    }
}
