using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using Measurement = Archive.Memoranda.Benchmarks.Measuring.Measurement;

namespace Archive.Memoranda.Benchmarks.Figures;

/// <summary>
/// A short run of BenchmarkDotNet and its medians. All benchmarks run in this process: the code of one is warm for the next, the machine
/// is the same, and nothing is built.
/// </summary>
internal sealed class ContestRun
{
    private readonly Dictionary<(string Benchmark, string Input), Measurement> _figures = [];
    private readonly List<(string Contestant, string Input, Measurement Figures)> _all = [];

    private ContestRun()
    {
    }

    /// <summary>All medians in the order of the run.</summary>
    public IReadOnlyList<(string Contestant, string Input, Measurement Figures)> All => _all;

    /// <summary>The median of a benchmark.</summary>
    /// <param name="benchmark">The name of its method.</param>
    /// <param name="input">The name of its input.</param>
    public Measurement this[string benchmark, string input] => _figures[(benchmark, input)];

    /// <summary>Runs the benchmarks of some classes; what BenchmarkDotNet tells goes to standard error.</summary>
    /// <param name="classes">The classes, whose inputs have different names.</param>
    public static ContestRun Of(params ReadOnlySpan<Type> classes)
    {
        var run = new ContestRun();
        using var log = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true };
        foreach (var type in classes)
        {
            run.Add(BenchmarkRunner.Run(type, ConfigOf(log)));
        }

        return run;
    }

    private void Add(Summary summary)
    {
        foreach (var report in summary.Reports)
        {
            var benchmark = report.BenchmarkCase;
            var input = (string)benchmark.Parameters[nameof(SeedBenchmarks.Input)];
            var figures = new Measurement(
                (report.ResultStatistics?.Median ?? double.NaN) / 1e3,
                report.GcStats.GetBytesAllocatedPerOperation(benchmark) ?? double.NaN);
            _figures.Add((benchmark.Descriptor.WorkloadMethod.Name, input), figures);
            _all.Add((benchmark.Descriptor.WorkloadMethod.Name, input, figures));
        }
    }

    // Enough warming up for the JIT compiler, which needs seconds on a busy machine until it has done all it will.
    private static ManualConfig ConfigOf(StreamWriter log) => ManualConfig.CreateEmpty()
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithIterationTime(TimeInterval.FromMilliseconds(200))
            .WithWarmupCount(12)
            .WithIterationCount(15))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddLogger(new StreamLogger(log))
        .WithOptions(ConfigOptions.DisableLogFile)
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "Archive.Memoranda.Benchmarks"));
}
