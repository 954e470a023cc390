using System.Diagnostics;
using System.Globalization;

namespace Archive.Memoranda.Benchmarks.Figures;

/// <summary>
/// What a fresh process pays before its first document is read. This program is started again and again, in turn to do nothing and to
/// read the file of a seed and parse it: the same runtime, the same assemblies at hand, so that the difference is the library's and the file's.
/// </summary>
internal sealed class FirstParseFigures : IFigures
{
    /// <summary>The argument of a program that does nothing.</summary>
    public const string Nothing = "--nothing";

    /// <summary>The argument of a program that parses the file named behind it.</summary>
    public const string FirstParse = "--first-parse";

    private const int Starts = 25;
    private const int Allowed = 60;

    public string Name => "first-parse";

    public IEnumerable<FigureRow> Measure(TextWriter notes)
    {
        var seed = Path.GetTempFileName();
        File.WriteAllText(seed, BenchmarkInputs.TextOf(BenchmarkInputs.Seed000));
        var nothing = new List<double>(Starts);
        var parse = new List<double>(Starts);
        for (var start = 0; start < Starts; start++)
        {
            nothing.Add(Start(Nothing));
            parse.Add(Start(FirstParse, seed));
        }

        File.Delete(seed);
        nothing.Sort();
        parse.Sort();
        var (empty, full) = (nothing[Starts / 2], parse[Starts / 2]);
        yield return new(
            "first parse in a fresh process, seed 000",
            string.Create(CultureInfo.InvariantCulture, $"within {Allowed} ms of an empty program"),
            string.Create(CultureInfo.InvariantCulture, $"{full - empty:F0} ms more ({full:F0} ms, empty {empty:F0} ms)"),
            full - empty <= Allowed);
    }

    // Milliseconds from start to end of a process.
    private static double Start(params string[] arguments)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Archive.Memoranda.Benchmarks.dll");
        var command = new ProcessStartInfo("dotnet", ["exec", program, .. arguments]);
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(command) ?? throw new InvalidOperationException("A program did not start.");
        process.WaitForExit();
        var time = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0 ? time.TotalMilliseconds : throw new InvalidOperationException($"The program ended with {process.ExitCode}.");
    }
}
