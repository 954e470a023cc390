using System.Globalization;
using Archive.Memoranda.Benchmarks.Measuring;

namespace Archive.Memoranda.Benchmarks.Figures;

/// <summary>The library against others on the same texts, by BenchmarkDotNet, all in one run.</summary>
internal sealed class ContestFigures : IFigures
{
    public string Name => "contest";

    public IEnumerable<FigureRow> Measure(TextWriter notes)
    {
        WarmUp();
        var contest = ContestRun.Of(typeof(CorpusBenchmarks), typeof(SeedBenchmarks), typeof(CitationBenchmarks));
        Write(contest, notes);
        if (CorpusTexts.Notice is { } notice)
        {
            notes.WriteLine(notice);
            notes.WriteLine();
        }
        else
        {
            foreach (var row in CorpusRows(contest))
            {
                yield return row;
            }
        }

        var seeds = new[] { BenchmarkInputs.Seed000, BenchmarkInputs.Seed002 }
            .Select(seed => Ratio(contest[nameof(SeedBenchmarks.Naive), seed], contest[nameof(SeedBenchmarks.Library), seed]))
            .ToList();
        yield return new(
            "against the naive one-level Sprache grammar, seeds 000 and 002",
            "40 times its characters a second",
            Print($"{seeds[0]:F0} and {seeds[1]:F0} times"),
            seeds.TrueForAll(static ratio => ratio >= 40));
    }

    // All before the first is measured: BenchmarkDotNet's own warming up is too short for as much code as a parser has.
    private static void WarmUp()
    {
        var benchmarks = new CorpusBenchmarks { Input = CorpusTexts.Names.Take(2).Last() };
        benchmarks.ReadInput();
        foreach (var contestant in new Func<int>[] { benchmarks.Library, benchmarks.MarkdigTree, benchmarks.GeneratedRegexes, benchmarks.LinesAndBrackets })
        {
            Measurement.WarmUp(() => contestant());
        }
    }

    private static IEnumerable<FigureRow> CorpusRows(ContestRun contest)
    {
        var library = contest[nameof(CorpusBenchmarks.Library), CorpusTexts.Corpus];
        var markdig = Ratio(contest[nameof(CorpusBenchmarks.MarkdigTree), CorpusTexts.Corpus], library);
        yield return new("against Markdig with precise source locations, corpus", "1.0 times its characters a second, better 2", Print($"{markdig:F2} times"), markdig >= 1);

        var regexes = Ratio(contest[nameof(CorpusBenchmarks.GeneratedRegexes), CorpusTexts.Corpus], library);
        yield return new("against generated regular expressions for the flat fields, corpus", "1.5 times", Print($"{regexes:F2} times"), regexes >= 1.5);

        var floor = Ratio(library, contest[nameof(CorpusBenchmarks.LinesAndBrackets), CorpusTexts.Corpus]);
        yield return new("against the floor of lines and brackets, corpus", "within 2.5 times its time", Print($"{floor:F1} times"), floor <= 2.5);

        var bytes = library.Bytes / CorpusTexts.LengthOf(CorpusTexts.Corpus);
        yield return new("memory allocated, corpus", "4 bytes a character", Print($"{bytes:F2} bytes"), bytes <= 4);
    }

    private static double Ratio(Measurement slower, Measurement faster) => slower.Microseconds / faster.Microseconds;

    // Every single figure, below the table.
    private static void Write(ContestRun contest, TextWriter notes)
    {
        notes.WriteLine("| contest | input | characters | µs | Mchar/s | bytes a character |");
        notes.WriteLine("|---|---|--:|--:|--:|--:|");
        foreach (var (contestant, input, figures) in contest.All)
        {
            double characters = PerCharacterColumn.CharactersOf(input);
            notes.WriteLine(Print(
                $"| {contestant} | {input} | {characters:F0} | {figures.Microseconds:F1} | {characters / figures.Microseconds:F1} | {figures.Bytes / characters:F2} |"));
        }

        notes.WriteLine();
    }

    private static string Print(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
