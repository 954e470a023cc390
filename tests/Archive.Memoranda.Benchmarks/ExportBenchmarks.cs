using System.Text;
using BenchmarkDotNet.Attributes;

namespace Archive.Memoranda.Benchmarks;

/// <summary>Exports of documents, each beside a plain copy of the same characters through the same encoder. Each gives the bytes that it wrote.</summary>
[MemoryDiagnoser]
#pragma warning disable MA0053 // BenchmarkDotNet derives from the class.
public class ExportBenchmarks : IDisposable
#pragma warning restore MA0053
{
    private readonly MemoryStream _stream = new();
    private Action<Stream> _write = static _ => { };
    private string _written = "";

    [ParamsSource(nameof(Formats))]
    public string Format { get; set; } = ExportFormats.Names.First();

    public static IEnumerable<string> Formats => ExportFormats.Names;

    /// <summary>The larger input that there is: the corpus, or the seeds.</summary>
    public static string Input => CorpusTexts.Names.Take(2).Last();

    [GlobalSetup]
    public void ReadInput()
    {
        _write = ExportFormats.Of(Format, [.. CorpusTexts.Read(Input).Select(static text => MemorandumParser.Parse(text).Memorandum)]);
        Write();
        _written = Encoding.UTF8.GetString(_stream.GetBuffer(), 0, (int)_stream.Length);
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
        _write(_stream);
        return _stream.Length;
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _stream.Dispose();
        GC.SuppressFinalize(this);
    }
}
