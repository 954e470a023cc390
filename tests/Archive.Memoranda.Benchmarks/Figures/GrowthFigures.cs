using System.Globalization;
using Archive.Memoranda.Benchmarks.Measuring;

namespace Archive.Memoranda.Benchmarks.Figures;

/// <summary>Whether a character costs the same in a document of a kilobyte and in one of sixteen megabytes.</summary>
internal sealed class GrowthFigures : IFigures
{
    private const double Flat = 1.3;

    /// <summary>The lengths of the documents, each four times the one before.</summary>
    public static IReadOnlyList<int> Lengths { get; } = [.. Enumerable.Range(0, 8).Select(static step => 1024 << (2 * step))];

    public string Name => "growth";

    public IEnumerable<FigureRow> Measure(TextWriter notes)
    {
        var texts = Lengths.Select(BenchmarkInputs.DocumentOfLength).ToList();
        var measured = Measurement.InTurn([.. texts.Select(text => (Func<object>)(() => MemorandumParser.Parse(text)))], runs: 15);
        var nanoseconds = texts.Zip(measured, static (text, figures) => figures.Microseconds * 1e3 / text.Length).ToList();
        var bytes = texts.Zip(measured, static (text, figures) => figures.Bytes / text.Length).ToList();

        notes.WriteLine("| characters of a document | ns a character | bytes a character |");
        notes.WriteLine("|--:|--:|--:|");
        for (var index = 0; index < texts.Count; index++)
        {
            notes.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {texts[index].Length} | {nanoseconds[index]:F2} | {bytes[index]:F2} |"));
        }

        notes.WriteLine();
        yield return Row("time", nanoseconds);
        yield return Row("bytes", bytes);
    }

    private static FigureRow Row(string what, List<double> perCharacter)
    {
        var spread = perCharacter.Max() / perCharacter.Min();
        return new(
            $"growth of {what} a character, documents of 1 KB to 16 MB",
            string.Create(CultureInfo.InvariantCulture, $"within {Flat} times"),
            string.Create(CultureInfo.InvariantCulture, $"{spread:F2} times"),
            spread <= Flat);
    }
}
