using System.Globalization;
using System.Runtime.InteropServices;

namespace Archive.Memoranda.Benchmarks.Measuring;

/// <summary>The comparison in half a minute, without BenchmarkDotNet: medians, as a table of Markdown.</summary>
/// <remarks>The ratio is naive to library.</remarks>
internal static class QuickTable
{
    public static void Write(TextWriter output)
    {
        var seed000 = new SeedBenchmarks { Input = BenchmarkInputs.Seed000 };
        var seed002 = new SeedBenchmarks { Input = BenchmarkInputs.Seed002 };
        var citation = new CitationBenchmarks();
        seed000.ReadInput();
        seed002.ReadInput();
        citation.ReadInput();
        (string Input, Func<object> Library, Func<object> Naive)[] contests =
        [
            (seed000.Input, seed000.Library, seed000.Naive),
            (seed002.Input, seed002.Library, seed002.Naive),
            (citation.Input, citation.Library, citation.Naive),
        ];

        // All before the first is measured: they share much of their code.
        foreach (var (_, library, naive) in contests)
        {
            Measurement.WarmUp(library);
            Measurement.WarmUp(naive);
        }

        output.WriteLine($"{RuntimeInformation.FrameworkDescription}, {Environment.ProcessorCount} processors");
        output.WriteLine();
        output.WriteLine("| input | characters | library, µs | naive, µs | ratio | library, Mchar/s | library, B/char | naive, B/char |");
        output.WriteLine("|---|--:|--:|--:|--:|--:|--:|--:|");
        foreach (var (input, library, naive) in contests)
        {
            var (ours, theirs) = Measurement.Compare(library, naive);
            WriteFigures(output, input, ours, theirs);
        }
    }

    private static void WriteFigures(TextWriter output, string input, Measurement library, Measurement naive)
    {
        var characters = BenchmarkInputs.TextOf(input).Length;
        WriteRow(
            output,
            input,
            characters.ToString(CultureInfo.InvariantCulture),
            Figure(library.Microseconds),
            Figure(naive.Microseconds),
            Figure(naive.Microseconds / library.Microseconds),
            Figure(characters / library.Microseconds),
            Figure(library.Bytes / characters),
            Figure(naive.Bytes / characters));
    }

    private static void WriteRow(TextWriter output, params string[] cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");

    private static string Figure(double value) => value.ToString("F1", CultureInfo.InvariantCulture);
}
