using Archive.Memoranda.Benchmarks;
using Archive.Memoranda.Benchmarks.Measuring;
using BenchmarkDotNet.Running;

// `--table` prints a small table in half a minute, `--bad-input` how long five mebibytes of nonsense take; everything else is for BenchmarkDotNet, such as `--filter '*' --job short`.
if (args is ["--table"])
{
    QuickTable.Write(Console.Out);
    return;
}

if (args is ["--bad-input"])
{
    BadInputTable.Write(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(SeedBenchmarks).Assembly).Run(args);
