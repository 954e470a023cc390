using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Archive.Memoranda.Benchmarks.Measuring;

/// <summary>How long bad input of five mebibytes takes, each read once after the code is warm, as a table of Markdown.</summary>
internal static class BadInputTable
{
    private const int Length = 5 << 20;

    public static void Write(TextWriter output)
    {
        var seed = BenchmarkInputs.TextOf(BenchmarkInputs.Seed000);
        Measurement.WarmUp(() => MemorandumParser.Parse(seed));

        (string Name, string Text)[] inputs =
        [
            ("empty", ""),
            ("white space", Repeat(" \n\t\r\n")),
            ("[ alone", Repeat("[")),
            ("one line", Repeat("They spoke of trade. ")),
            ("one word", Repeat("x")),
            ("a]", Repeat("a] ")),
            ("random bytes", RandomBytes()),
            ("cut in a citation", seed[..seed.IndexOf("Translated by", StringComparison.Ordinal)]),
        ];

        output.WriteLine($"{inputs.Max(static input => input.Text.Length)} characters at the most");
        output.WriteLine();
        output.WriteLine("| input | ms | findings |");
        output.WriteLine("|---|--:|--:|");
        foreach (var (name, text) in inputs)
        {
            var start = Stopwatch.GetTimestamp();
            var result = MemorandumParser.Parse(text);
            var time = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {name} | {time:F0} | {result.Diagnostics.Count} |"));
        }
    }

    private static string Repeat(string pattern) => new StringBuilder().Insert(0, pattern, Length / pattern.Length).ToString();

    // The same on every run: a seeded generator.
    private static string RandomBytes()
    {
        var bytes = new byte[Length];
        new Random(1).NextBytes(bytes);
        return Encoding.UTF8.GetString(bytes);
    }
}
