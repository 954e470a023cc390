using Archive.Memoranda.Benchmarks;

namespace Archive.Memoranda.Tests.Benchmarks;

/// <summary>What the benchmarks of validation and JSON count is what the library gives.</summary>
public sealed class ValidationBenchmarkAnswerTests
{
    [Fact]
    public void Parsing_and_validating_count_their_findings()
    {
        var benchmarks = new ValidationBenchmarks { Input = CorpusTexts.Seeds };
        benchmarks.ReadInput();
        var results = CorpusTexts.Read(CorpusTexts.Seeds).Select(text => MemorandumParser.Parse(text)).ToArray();

        benchmarks.Documents.Should().Be(2);
        benchmarks.Parse().Should().Be(results.Sum(result => result.Diagnostics.Count));
        benchmarks.Validate().Should().Be(results.Sum(result => MemorandumValidator.Validate(result).Count)).And.BePositive();
    }

    [Theory]
    [InlineData(BenchmarkInputs.Seed000)]
    [InlineData(BenchmarkInputs.Seed002)]
    public void The_json_that_is_timed_is_that_of_the_document(string input)
    {
        var benchmarks = new JsonBenchmarks { Input = input };
        benchmarks.ParseInput();
        var memorandum = MemorandumParser.Parse(BenchmarkInputs.TextOf(input)).Memorandum;

        benchmarks.Text().Should().Be(MemorandumJson.Serialize(memorandum));
        benchmarks.Buffer().Should().Be(System.Text.Encoding.UTF8.GetByteCount(benchmarks.Text()));
        benchmarks.Read().Should().Be(memorandum);
    }
}
