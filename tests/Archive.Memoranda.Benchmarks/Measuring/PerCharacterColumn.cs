using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Archive.Memoranda.Benchmarks.Measuring;

/// <summary>A column that relates a benchmark's result to the number of characters of its input.</summary>
/// <param name="name">The column's head.</param>
/// <param name="legend">What it shows.</param>
/// <param name="figure">The figure of a report, its case and the number of characters; null when it was not measured.</param>
internal sealed class PerCharacterColumn(string name, string legend, Func<BenchmarkReport, BenchmarkCase, int, double?> figure) : IColumn
{
    public string Id => $"{nameof(PerCharacterColumn)}.{ColumnName}";

    public string ColumnName => name;

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => legend;

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var input = (string)benchmarkCase.Parameters[nameof(SeedBenchmarks.Input)];
        var value = summary[benchmarkCase] is { } report ? figure(report, benchmarkCase, CharactersOf(input)) : null;
        return value?.ToString("F1", CultureInfo.InvariantCulture) ?? "?";
    }

    /// <summary>The number of characters of a benchmark's input.</summary>
    /// <param name="input">A name of <see cref="BenchmarkInputs"/> or of <see cref="CorpusTexts"/>.</param>
    public static int CharactersOf(string input) =>
        CorpusTexts.Names.Contains(input, StringComparer.Ordinal) ? CorpusTexts.LengthOf(input) : BenchmarkInputs.TextOf(input).Length;
}
