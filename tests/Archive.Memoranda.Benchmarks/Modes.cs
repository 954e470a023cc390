using Archive.Memoranda.Benchmarks.Figures;
using Archive.Memoranda.Benchmarks.Measuring;
using BenchmarkDotNet.Running;

namespace Archive.Memoranda.Benchmarks;

/// <summary>What the program does when a person starts it.</summary>
internal static class Modes
{
    /// <summary>
    /// <c>--table</c> prints the table of speed in a few minutes, <c>--table growth</c> some rows of it, <c>--bad-input</c> how long five mebibytes of nonsense take; everything
    /// else is for BenchmarkDotNet, such as <c>--filter '*' --job short</c>.
    /// </summary>
    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["--table", .. var names]:
                FigureTable.Write(Console.Out, names);
                return 0;

            case ["--bad-input"]:
                BadInputTable.Write(Console.Out);
                return 0;

            default:
                BenchmarkSwitcher.FromAssembly(typeof(SeedBenchmarks).Assembly).Run(args);
                return 0;
        }
    }
}
