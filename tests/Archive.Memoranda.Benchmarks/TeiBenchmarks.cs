using Archive.Memoranda.Benchmarks.Measuring;
using Archive.Memoranda.Export;
using BenchmarkDotNet.Attributes;

namespace Archive.Memoranda.Benchmarks;

/// <summary>TEI of documents, beside a plain copy of the same characters through the same encoder. Each gives the bytes that it wrote.</summary>
[Config(typeof(PerCharacterConfig))]
#pragma warning disable MA0053 // BenchmarkDotNet derives from the class.
public class TeiBenchmarks
#pragma warning restore MA0053
{
    private readonly MemoryStream _stream = new();
    private IReadOnlyList<Memorandum> _memoranda = [];
    private string _written = "";

    [ParamsSource(nameof(Inputs))]
    public string Input { get; set; } = CorpusTexts.Seeds;

    public static IEnumerable<string> Inputs => CorpusTexts.Names.Take(2);

    [GlobalSetup]
    public void ReadInput()
    {
        _memoranda = [.. CorpusTexts.Read(Input).Select(static text => MemorandumParser.Parse(text).Memorandum)];
        Write();
        _written = System.Text.Encoding.UTF8.GetString(_stream.GetBuffer(), 0, (int)_stream.Length);
    }

    /// <summary>The characters of the output through a writer of UTF-8.</summary>
    [Benchmark(Baseline = true)]
    public long Copy()
    {
        _stream.SetLength(0);
        using (var writer = new StreamWriter(_stream, leaveOpen: true))
        {
            writer.Write(_written);
        }

        return _stream.Length;
    }

    [Benchmark]
    public long Write()
    {
        _stream.SetLength(0);
        TeiWriter.Write(_memoranda, _stream);
        return _stream.Length;
    }
}
