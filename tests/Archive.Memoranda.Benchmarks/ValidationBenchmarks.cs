using Archive.Memoranda.Benchmarks.Measuring;
using BenchmarkDotNet.Attributes;

namespace Archive.Memoranda.Benchmarks;

/// <summary>Holding documents to the rules, beside reading them: what a person waits for is both. Each gives a count, so that no work can be left out.</summary>
[Config(typeof(PerCharacterConfig))]
#pragma warning disable MA0053 // BenchmarkDotNet derives from the class.
public class ValidationBenchmarks
#pragma warning restore MA0053
{
    private IReadOnlyList<string> _texts = [];
    private IReadOnlyList<ParseResult> _results = [];

    [ParamsSource(nameof(Inputs))]
    public string Input { get; set; } = CorpusTexts.Seeds;

    public static IEnumerable<string> Inputs => CorpusTexts.Names.Take(2);

    /// <summary>How many documents there are.</summary>
    public int Documents => _texts.Count;

    [GlobalSetup]
    public void ReadInput()
    {
        _texts = CorpusTexts.Read(Input);
        _results = [.. _texts.Select(static text => MemorandumParser.Parse(text))];
    }

    /// <summary>The findings of the parser.</summary>
    [Benchmark(Baseline = true)]
    public int Parse()
    {
        var findings = 0;
        foreach (var text in _texts)
        {
            findings += MemorandumParser.Parse(text).Diagnostics.Count;
        }

        return findings;
    }

    /// <summary>The findings of the rules, the texts being read already.</summary>
    [Benchmark]
    public int Validate()
    {
        var findings = 0;
        foreach (var result in _results)
        {
            findings += MemorandumValidator.Validate(result).Count;
        }

        return findings;
    }
}
