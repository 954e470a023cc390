using System.Globalization;
using Archive.Memoranda.Benchmarks.Measuring;

namespace Archive.Memoranda.Benchmarks.Figures;

/// <summary>Holding documents to the rules against reading them, on one processor.</summary>
internal sealed class ValidationFigures : IFigures
{
    private const double Microseconds = 1e6;

    public string Name => "validation";

    public IEnumerable<FigureRow> Measure(TextWriter notes)
    {
        var input = ValidationBenchmarks.Inputs.Last();
        var benchmarks = new ValidationBenchmarks { Input = input };
        benchmarks.ReadInput();
        Measurement.WarmUp(() => benchmarks.Parse());
        Measurement.WarmUp(() => benchmarks.Validate());
        var run = ContestRun.Of(typeof(ValidationBenchmarks));
        var (parse, validate) = (run[nameof(ValidationBenchmarks.Parse), input], run[nameof(ValidationBenchmarks.Validate), input]);

        var rate = benchmarks.Documents * Microseconds / (parse.Microseconds + validate.Microseconds);
        yield return new($"read and validate, {input}", "1,000 documents a second and core", Print($"{rate:F0} documents"), rate >= 1000);

        var share = validate.Microseconds / parse.Microseconds;
        yield return new($"validate against parse, {input}", "no more than parsing", Print($"{share:F2} times its time"), share <= 1);
    }

    private static string Print(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
