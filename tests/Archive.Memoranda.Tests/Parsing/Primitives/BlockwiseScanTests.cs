using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Tests.Parsing.Primitives;

/// <summary>What reads sixteen characters at a time gives what a look at each of them gives, wherever in a block they stand.</summary>
public sealed class BlockwiseScanTests
{
    // Letters are so many that whole blocks of them occur.
    private const string Characters = "abcdefghijklmnopqrstuvwxyzABC  \n\n\r\t.-'\u00A0\f\v\u2019\u201C\u2028\uFFFD\u0001\u001B\u00E9";

    [Fact]
    public void Gaps_are_runs_of_white_space()
    {
        foreach (var text in Texts())
        {
            Scan.Gaps(text).Should().Be(CountGaps(text), "of {0}", text);
        }
    }

    [Fact]
    public void Small_letters_are_counted()
    {
        foreach (var text in Texts())
        {
            Scan.SmallLetters(text).Should().Be(text.Count(char.IsAsciiLetterLower), "of {0}", text);
        }
    }

    [Fact]
    public void Lines_begin_behind_line_ends()
    {
        foreach (var text in Texts())
        {
            var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');

            new SourceText(text).LineCount.Should().Be(lines.Length, "of {0}", text);
        }
    }

    [Fact]
    public void Rare_characters_are_found()
    {
        foreach (var text in Texts())
        {
            var traits = new SourceText(text).Traits;

            traits.HasFlag(TextTraits.NoBreakSpace).Should().Be(text.Contains('\u00A0'), "of {0}", text);
            traits.HasFlag(TextTraits.Replacement).Should().Be(text.Contains('\uFFFD'), "of {0}", text);
            traits.HasFlag(TextTraits.Control).Should().Be(text.Contains('\u0001'), "of {0}", text);
        }
    }

    [Fact]
    public void Words_are_what_splitting_gives()
    {
        foreach (var text in Texts())
        {
            var words = new List<string>();
            foreach (var word in Scan.Words(text))
            {
                words.Add(word.ToString());
            }

            words.Should().Equal(text.Split(' ', '\t', '\r', '\n', '\u00A0'), "of {0}", text);
        }
    }

    private static IEnumerable<string> Texts()
    {
        var random = new Random(1954);
        for (var length = 0; length < 200; length++)
        {
            // Of letters alone, of many blanks, and of anything
            yield return new string(random.GetItems(Characters.AsSpan(0, 26), length));
            yield return new string(random.GetItems(Characters.AsSpan(20, 14), length));
            yield return new string(random.GetItems<char>(Characters, length));
        }
    }

    private static int CountGaps(string text)
    {
        var gaps = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (!Scan.IsSpace(text[at]))
            {
                continue;
            }

            var start = at;
            while (at < text.Length && Scan.IsSpace(text[at]))
            {
                at++;
            }

            gaps += text[start..at].Any(Scan.IsParting) ? 1 : 0;
        }

        return gaps;
    }
}
