using System.Diagnostics;
using System.Globalization;

namespace Archive.Memoranda.Benchmarks.Figures;

/// <summary>A run of the sample program: how long it took, and the most memory that it had at a time.</summary>
/// <param name="Seconds">From its start to its end.</param>
/// <param name="PeakBytes">The resident memory at its highest; 0 where the system does not tell.</param>
internal readonly record struct ProgramRun(double Seconds, double PeakBytes)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs the program, compiled ahead of time where the script made it so.</summary>
    /// <param name="processors">How many processors it may use.</param>
    /// <param name="arguments">Its arguments.</param>
    public static ProgramRun Of(int processors, params string[] arguments)
    {
        var program = Environment.GetEnvironmentVariable("MEMORANDA_PROGRAM") is { Length: > 0 } named ? named : throw new InvalidOperationException("MEMORANDA_PROGRAM names no program.");
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("taskset", ["-c", processors == 1 ? "0" : "0,1", "dotnet", "exec", program, .. arguments]))
            ?? throw new InvalidOperationException("The program did not start.");
        var peak = 0d;
        while (!process.WaitForExit(Interval))
        {
            peak = Math.Max(peak, PeakOf(process.Id));
        }

        var time = Stopwatch.GetElapsedTime(start);
        return process.ExitCode is 0 or 1 ? new(time.TotalSeconds, peak) : throw new InvalidOperationException($"The program ended with {process.ExitCode}.");
    }

    // VmHWM:     98765 kB
    private static double PeakOf(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(static line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : double.Parse(line.AsSpan(6).Trim()[..^3], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            // It has just ended.
            return 0;
        }
    }
}
