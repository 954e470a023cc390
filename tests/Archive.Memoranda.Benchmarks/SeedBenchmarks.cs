using Archive.Memoranda.Benchmarks.Measuring;
using Archive.Memoranda.Benchmarks.Naive;
using BenchmarkDotNet.Attributes;

namespace Archive.Memoranda.Benchmarks;

/// <summary>Each seed document by the library and by the naive grammar.</summary>
[Config(typeof(PerCharacterConfig))]
#pragma warning disable MA0053 // BenchmarkDotNet derives from the class.
public class SeedBenchmarks
#pragma warning restore MA0053
{
    private string _text = "";

    [Params(BenchmarkInputs.Seed000, BenchmarkInputs.Seed002)]
    public string Input { get; set; } = BenchmarkInputs.Seed000;

    [GlobalSetup]
    public void ReadInput() => _text = BenchmarkInputs.TextOf(Input);

    [Benchmark(Baseline = true)]
    public NaiveDocument Naive() => Input == BenchmarkInputs.Seed000 ? NaiveGrammar.ParseDownload(_text) : NaiveGrammar.ParseWebPage(_text);

    [Benchmark]
    public ParseResult Library() => MemorandumParser.Parse(_text);
}
