using System.Diagnostics;
using System.Globalization;

namespace Archive.Memoranda.Benchmarks.Figures;

/// <summary>
/// What a fresh process pays before its first document is read. This program is started again and again, in turn to do nothing and to
/// read the file of a seed and parse it: the same runtime, the same assemblies at hand, so that the difference is the library's and the
/// file's. It is done with the library for every platform and, where the script made one, with the library compiled ahead of time.
/// </summary>
internal sealed class FirstParseFigures : IFigures
{
    /// <summary>The argument of a program that does nothing.</summary>
    public const string Nothing = "--nothing";

    /// <summary>The argument of a program that parses the file named behind it.</summary>
    public const string FirstParse = "--first-parse";

    private const string Program = "Archive.Memoranda.Benchmarks.dll";
    private const int Starts = 25;
    private const int Allowed = 60;

    public string Name => "first-parse";

    public IEnumerable<FigureRow> Measure(TextWriter notes)
    {
        var work = Directory.CreateTempSubdirectory();
        var seed = Path.Combine(work.FullName, "seed.txt");
        File.WriteAllText(seed, BenchmarkInputs.TextOf(BenchmarkInputs.Seed000));
        yield return Row("for every platform", AppContext.BaseDirectory, seed);
        if (Environment.GetEnvironmentVariable("ARCHIVE_PRECOMPILED") is { Length: > 0 } library && File.Exists(library))
        {
            foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory))
            {
                File.Copy(file, Path.Combine(work.FullName, Path.GetFileName(file)));
            }

            File.Copy(library, Path.Combine(work.FullName, Path.GetFileName(library)), overwrite: true);
            yield return Row("compiled ahead of time", work.FullName, seed);
        }
        else
        {
            notes.WriteLine("There is no library compiled ahead of time, so its row is left out; the script makes one where the compiler can be had.");
            notes.WriteLine();
        }

        work.Delete(recursive: true);
    }

    private static FigureRow Row(string library, string folder, string seed)
    {
        var program = Path.Combine(folder, Program);
        var nothing = new List<double>(Starts);
        var parse = new List<double>(Starts);
        for (var start = 0; start < Starts; start++)
        {
            nothing.Add(Start(program, Nothing));
            parse.Add(Start(program, FirstParse, seed));
        }

        nothing.Sort();
        parse.Sort();
        var (empty, full) = (nothing[Starts / 2], parse[Starts / 2]);
        return new(
            $"first parse in a fresh process, seed 000, library {library}",
            string.Create(CultureInfo.InvariantCulture, $"within {Allowed} ms of an empty program"),
            string.Create(CultureInfo.InvariantCulture, $"{full - empty:F0} ms more ({full:F0} ms, empty {empty:F0} ms)"),
            full - empty <= Allowed);
    }

    // Milliseconds from start to end of a process.
    private static double Start(params string[] command)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", .. command])) ?? throw new InvalidOperationException("A program did not start.");
        process.WaitForExit();
        var time = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0 ? time.TotalMilliseconds : throw new InvalidOperationException($"The program ended with {process.ExitCode}.");
    }
}
