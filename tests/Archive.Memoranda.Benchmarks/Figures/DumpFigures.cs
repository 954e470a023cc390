using System.Globalization;

namespace Archive.Memoranda.Benchmarks.Figures;

/// <summary>
/// The sample program over whole dumps, started as its users start it, from files on disk to a file of NDJSON: one processor against two, and a dump of the
/// archive's size.
/// </summary>
internal sealed class DumpFigures : IFigures
{
    private const int Runs = 5;
    private const int ArchiveDocuments = 16_800;
    private const long ArchiveBytes = 170_000_000;
    private const long DumpBytes = 100_000_000;

    public string Name => "dump";

    public IEnumerable<FigureRow> Measure(TextWriter notes)
    {
        if (CorpusTexts.Notice is { } notice)
        {
            notes.WriteLine(notice);
            notes.WriteLine();
            yield break;
        }

        var work = Directory.CreateTempSubdirectory();
        try
        {
            yield return Processors(Path.Combine(work.FullName, "dump"), notes);
            yield return Archive(Path.Combine(work.FullName, "archive"), notes);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static FigureRow Processors(string folder, TextWriter notes)
    {
        DumpFolder.Write(folder, (int)(DumpBytes / (ArchiveBytes / ArchiveDocuments)), DumpBytes);
        var one = new List<double>();
        var two = new List<double>();
        for (var run = 0; run < Runs; run++)
        {
            one.Add(ProgramRun.Of(processors: 1, "parse", "--jobs", "1", "--format", "ndjson", "--out", folder + ".ndjson", folder).Seconds);
            two.Add(ProgramRun.Of(processors: 2, "parse", "--jobs", "2", "--format", "ndjson", "--out", folder + ".ndjson", folder).Seconds);
        }

        var ratio = Median(one) / Median(two);
        notes.WriteLine(Print($"100 MB of texts to NDJSON: {Median(one):F2} s on one processor, {Median(two):F2} s on two."));
        notes.WriteLine();
        return new("two cores against one, a dump of 100 MB to NDJSON", "1.8 times", Print($"{ratio:F2} times"), ratio >= 1.8);
    }

    private static FigureRow Archive(string folder, TextWriter notes)
    {
        DumpFolder.Write(folder, ArchiveDocuments, ArchiveBytes);
        var runs = Enumerable.Range(0, Runs)
            .Select(_ => ProgramRun.Of(processors: 2, "parse", "--jobs", "2", "--format", "ndjson", "--out", folder + ".ndjson", folder)).ToList();
        var seconds = Median(runs.Select(static run => run.Seconds));
        var megabytes = Median(runs.Select(static run => run.PeakBytes / 1e6));
        notes.WriteLine(Print($"The archive's size gives {new FileInfo(folder + ".ndjson").Length / 1e6:F0} MB of NDJSON; seconds of the runs: {string.Join(", ", runs.Select(static run => Print($"{run.Seconds:F2}")))}."));
        notes.WriteLine();
        return new(
            "the archive's size, 16,800 documents and 170 MB, from disk to NDJSON on two cores",
            "under 3 s, under 200 MB resident",
            Print($"{seconds:F2} s, {megabytes:F0} MB"),
            seconds < 3 && megabytes < 200);
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[sorted.Count / 2];
    }

    private static string Print(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
