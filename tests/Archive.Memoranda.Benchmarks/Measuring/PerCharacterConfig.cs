using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;

namespace Archive.Memoranda.Benchmarks.Measuring;

/// <summary>Memory, and the two figures by which inputs of different lengths compare.</summary>
public sealed class PerCharacterConfig : ManualConfig
{
    public PerCharacterConfig()
    {
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumn(
            new PerCharacterColumn(
                "B/char",
                "Bytes allocated for each character of the input",
                static (report, benchmark, characters) => (double?)report.GcStats.GetBytesAllocatedPerOperation(benchmark) / characters),
            new PerCharacterColumn(
                "Mchar/s",
                "Millions of characters read in a second",
                static (report, _, characters) => characters * 1e3 / report.ResultStatistics?.Mean));
    }
}
