using System.Globalization;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;

namespace Archive.Memoranda.Benchmarks.Figures;

/// <summary>The table of speed as Markdown: what is asked, what was measured, and whether it is met; on which machine and when.</summary>
internal static class FigureTable
{
    private static readonly IFigures[] All = [new ContestFigures(), new ValidationFigures(), new ExportFigures(), new GrowthFigures(), new FirstParseFigures(), new DumpFigures()];

    /// <summary>Measures and prints.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="names">Which rows; all of them where none is named.</param>
    public static void Write(TextWriter output, IReadOnlyList<string> names)
    {
        using var notes = new StringWriter();
        var rows = new List<FigureRow>();
        foreach (var figures in All.Where(figures => names.Count == 0 || names.Contains(figures.Name, StringComparer.Ordinal)))
        {
            rows.AddRange(figures.Measure(notes));
        }

        output.WriteLine(Machine());
        output.WriteLine();
        output.WriteLine("| figure | asked | measured | met |");
        output.WriteLine("|---|---|---|---|");
        foreach (var row in rows)
        {
            output.WriteLine($"| {row.Figure} | {row.Asked} | {row.Measured} | {(row.IsMet ? "yes" : "no")} |");
        }

        output.WriteLine();
        output.Write(notes.ToString());
    }

    private static string Machine() => string.Create(
        CultureInfo.InvariantCulture,
        $"{HostEnvironmentInfo.GetCurrent().CpuInfo.Value.ProcessorName?.Trim()}, {Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, {DateTime.UtcNow:yyyy-MM-dd}");
}
