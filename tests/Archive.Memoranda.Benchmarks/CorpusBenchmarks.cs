using Archive.Memoranda.Benchmarks.Floor;
using Archive.Memoranda.Benchmarks.Measuring;
using Archive.Memoranda.Benchmarks.Regexes;
using BenchmarkDotNet.Attributes;
using Markdig;

namespace Archive.Memoranda.Benchmarks;

/// <summary>
/// Many documents by the library, by regular expressions for the flat fields alone, by Markdig, which reads other plain texts into a
/// tree with positions, and by the floor. Each gives a count, so that no work can be left out and a test can look at it.
/// </summary>
[Config(typeof(PerCharacterConfig))]
#pragma warning disable MA0053 // BenchmarkDotNet derives from the class.
public class CorpusBenchmarks
#pragma warning restore MA0053
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePreciseSourceLocation().Build();

    private IReadOnlyList<string> _texts = [];

    [ParamsSource(nameof(Inputs))]
    public string Input { get; set; } = CorpusTexts.Seeds;

    public static IEnumerable<string> Inputs => CorpusTexts.Names;

    [GlobalSetup]
    public void ReadInput() => _texts = CorpusTexts.Read(Input);

    /// <summary>The blocks that the library found.</summary>
    [Benchmark(Baseline = true)]
    public int Library()
    {
        var blocks = 0;
        foreach (var text in _texts)
        {
            blocks += MemorandumParser.Parse(text).Memorandum.Blocks.Count;
        }

        return blocks;
    }

    /// <summary>The characters that Markdig's documents span.</summary>
    [Benchmark]
    public int MarkdigTree()
    {
        var characters = 0;
        foreach (var text in _texts)
        {
            characters += Markdown.Parse(text, Pipeline).Span.Length;
        }

        return characters;
    }

    /// <summary>The point labels and brackets that the regular expressions found.</summary>
    [Benchmark]
    public int GeneratedRegexes()
    {
        var found = 0;
        foreach (var text in _texts)
        {
            var document = RegexReader.Read(text);
            found += document.PointLabels.Count + document.Brackets.Count;
        }

        return found;
    }

    /// <summary>The lines and brackets that were passed.</summary>
    [Benchmark]
    public int LinesAndBrackets()
    {
        var passed = 0;
        foreach (var text in _texts)
        {
            var (lines, brackets) = BracketFloor.Count(text);
            passed += lines + brackets;
        }

        return passed;
    }
}
