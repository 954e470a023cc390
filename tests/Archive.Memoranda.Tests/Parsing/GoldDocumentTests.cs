using System.Globalization;
using System.Text.Json;
using Archive.Memoranda.Tests.Support;
using Xunit.Abstractions;

namespace Archive.Memoranda.Tests.Parsing;

/// <summary>The documents of the corpus against what a careful reader found in them.</summary>
public sealed class GoldDocumentTests(ITestOutputHelper output)
{
    private const double LeastOfField = 0.90;
    private const double LeastOfMarks = 0.995;
    private const double LeastOfKinds = 0.93;

    [CorpusTheory]
    [InlineData("texts", "gold", 0.985, 0.99)]
    [InlineData("made/texts", "made/gold", 0.98, 0.95)]
    public void Documents_are_read_as_a_careful_reader_does(string texts, string gold, double least, double leastOfPoints)
    {
        var tally = new SortedDictionary<string, (int Shared, int Both)>(StringComparer.Ordinal);
        foreach (var document in Corpus.Names.Where(document => Path.GetDirectoryName(document) == texts))
        {
            Count(document, gold, tally);
        }

        var scores = tally.Where(field => field.Value.Both > 0).ToDictionary(field => field.Key, field => 2.0 * field.Value.Shared / field.Value.Both);
        foreach (var (field, score) in scores)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{field,-24}{score:F3}"));
        }

        scores.Values.Average().Should().BeGreaterThanOrEqualTo(least);
        scores.Should().OnlyContain(score => score.Value >= LeastOfField);
        scores["points"].Should().BeGreaterThanOrEqualTo(leastOfPoints);
        scores["editorial.found"].Should().BeGreaterThanOrEqualTo(LeastOfMarks);
        scores["editorial.kind"].Should().BeGreaterThanOrEqualTo(LeastOfKinds);
    }

    private void Count(string document, string gold, SortedDictionary<string, (int Shared, int Both)> tally)
    {
        var id = Path.GetFileName(document).Split('.')[0];
        using var record = JsonDocument.Parse(Corpus.Read($"{gold}/{id}.json"));
        var expected = GoldFacts.Of(record.RootElement);
        foreach (var (field, found) in GoldFacts.Of(MemorandumParser.Parse(Corpus.Read(document)).Memorandum))
        {
            var shared = GoldFacts.Shared(expected[field], found);
            var (sum, both) = tally.GetValueOrDefault(field);
            tally[field] = (sum + shared, both + expected[field].Count + found.Count);
            if (shared < expected[field].Count || shared < found.Count)
            {
                output.WriteLine($"{document}  {field}\n  expected {string.Join(" | ", expected[field].Except(found))}\n  found    {string.Join(" | ", found.Except(expected[field]))}");
            }
        }
    }
}
