using System.Globalization;
using Archive.Memoranda.Benchmarks.Measuring;

namespace Archive.Memoranda.Benchmarks.Figures;

/// <summary>The bytes that each export writes in a second, beside a plain copy of them.</summary>
internal sealed class ExportFigures : IFigures
{
    private const int Runs = 50;
    private const double Enough = 200;
    private const double CopiesAllowed = 3;

    public string Name => "export";

    public IEnumerable<FigureRow> Measure(TextWriter notes)
    {
        foreach (var format in ExportFormats.Names)
        {
            using var benchmarks = new ExportBenchmarks { Format = format };
            benchmarks.ReadInput();
            var bytes = benchmarks.Write();
            var measured = Measurement.InTurn([() => benchmarks.Copy(), () => benchmarks.Write()], Runs);
            var rate = bytes / measured[1].Microseconds;
            var copies = measured[1].Microseconds / measured[0].Microseconds;
            yield return new(
                $"export as {format}, {ExportBenchmarks.Input}",
                "200 MB a second, or 3 times a copy",
                string.Create(CultureInfo.InvariantCulture, $"{rate:F0} MB/s, {copies:F1} times a copy"),
                rate >= Enough || copies <= CopiesAllowed);
        }
    }
}
