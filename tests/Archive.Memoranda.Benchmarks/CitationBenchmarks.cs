using Archive.Memoranda.Benchmarks.Measuring;
using Archive.Memoranda.Benchmarks.Naive;
using BenchmarkDotNet.Attributes;

namespace Archive.Memoranda.Benchmarks;

/// <summary>A citation by the library and by the naive grammar.</summary>
[Config(typeof(PerCharacterConfig))]
#pragma warning disable MA0053 // BenchmarkDotNet derives from the class.
public class CitationBenchmarks
#pragma warning restore MA0053
{
    private string _text = "";

    [Params(BenchmarkInputs.Citation000)]
    public string Input { get; set; } = BenchmarkInputs.Citation000;

    [GlobalSetup]
    public void ReadInput() => _text = BenchmarkInputs.TextOf(Input);

    [Benchmark(Baseline = true)]
    public NaiveCitation Naive() => NaiveGrammar.ParseCitation(_text);

    [Benchmark]
    public CitationParseResult Library() => CitationParser.Parse(_text);
}
