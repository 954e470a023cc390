using System.Globalization;
using System.Runtime.InteropServices;

namespace Archive.Memoranda.Benchmarks.Measuring;

/// <summary>The comparison in a few seconds, without BenchmarkDotNet: medians, as a table of Markdown.</summary>
internal static class QuickTable
{
    public static void Write(TextWriter output)
    {
        output.WriteLine($"{RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} processors");
        output.WriteLine();
        WriteRow(output, "input", "characters", "library, µs", "naive, µs", "naive : library", "library, Mchar/s", "library, B/char", "naive, B/char");
        WriteRow(output, "---", "--:", "--:", "--:", "--:", "--:", "--:", "--:");
        foreach (var seed in new[] { BenchmarkInputs.Seed000, BenchmarkInputs.Seed002 })
        {
            var benchmarks = new SeedBenchmarks { Input = seed };
            benchmarks.ReadInput();
            Compare(output, seed, benchmarks.Library, benchmarks.Naive);
        }

        var citation = new CitationBenchmarks();
        citation.ReadInput();
        Compare(output, citation.Input, citation.Library, citation.Naive);
    }

    private static void Compare(TextWriter output, string input, Func<object> library, Func<object> naive)
    {
        var characters = BenchmarkInputs.TextOf(input).Length;
        var (ours, theirs) = Measurement.Compare(library, naive);
        WriteRow(
            output,
            input,
            characters.ToString(CultureInfo.InvariantCulture),
            Figure(ours.Microseconds),
            Figure(theirs.Microseconds),
            Figure(theirs.Microseconds / ours.Microseconds),
            Figure(characters / ours.Microseconds),
            Figure(ours.Bytes / characters),
            Figure(theirs.Bytes / characters));
    }

    private static void WriteRow(TextWriter output, params string[] cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Figure(double value) => value.ToString("F1", CultureInfo.InvariantCulture);
}
