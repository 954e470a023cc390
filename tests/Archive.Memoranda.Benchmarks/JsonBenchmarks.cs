using System.Buffers;
using Archive.Memoranda.Benchmarks.Measuring;
using BenchmarkDotNet.Attributes;

namespace Archive.Memoranda.Benchmarks;

/// <summary>The JSON of each seed document: into a buffer that is used again, as a string, and read back.</summary>
[Config(typeof(PerCharacterConfig))]
#pragma warning disable MA0053 // BenchmarkDotNet derives from the class.
public class JsonBenchmarks
#pragma warning restore MA0053
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private Memorandum _memorandum = new();
    private string _json = "";

    [Params(BenchmarkInputs.Seed000, BenchmarkInputs.Seed002)]
    public string Input { get; set; } = BenchmarkInputs.Seed000;

    [GlobalSetup]
    public void ParseInput()
    {
        _memorandum = MemorandumParser.Parse(BenchmarkInputs.TextOf(Input)).Memorandum;
        _json = MemorandumJson.Serialize(_memorandum);
    }

    [Benchmark(Baseline = true)]
    public int Buffer()
    {
        _buffer.ResetWrittenCount();
        MemorandumJson.Write(_memorandum, _buffer);
        return _buffer.WrittenCount;
    }

    [Benchmark]
    public string Text() => MemorandumJson.Serialize(_memorandum);

    [Benchmark]
    public Memorandum Read() => MemorandumJson.Deserialize(_json);
}
