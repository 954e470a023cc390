using System.Text.Json;
using Archive.Memoranda.Tests.Support;
using Xunit.Abstractions;

namespace Archive.Memoranda.Tests.Parsing;

/// <summary>The real citations of the corpus against what a careful reader found in them.</summary>
public sealed class GoldCitationTests(ITestOutputHelper output)
{
    private const int LeastRight = 46;

    [CorpusFact]
    public void Most_real_citations_are_read_entirely_as_a_careful_reader_does()
    {
        using var gold = JsonDocument.Parse(Corpus.Read("citations.json"));
        var right = 0;
        foreach (var entry in gold.RootElement.EnumerateArray())
        {
            var text = entry.GetProperty("text").GetString()!;
            var (expected, found) = (GoldText.Of(entry), GoldText.Of(Read.Citation(text), entry));
            right += expected == found ? 1 : 0;
            if (expected != found)
            {
                output.WriteLine($"{text}\nexpected\n{expected}found\n{found}");
            }
        }

        gold.RootElement.GetArrayLength().Should().Be(50);
        right.Should().BeGreaterThanOrEqualTo(LeastRight, "the differences are in the test's output");
    }
}
