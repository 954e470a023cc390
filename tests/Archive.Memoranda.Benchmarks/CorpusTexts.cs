using System.Collections.Concurrent;

namespace Archive.Memoranda.Benchmarks;

/// <summary>
/// Texts in numbers: the corpus of real and made-up documents, which is no part of the project and stands beside it or in the folder
/// that the environment variable <c>ARCHIVE_CORPUS</c> names, and the seeds, which every copy of the project has.
/// </summary>
public static class CorpusTexts
{
    /// <summary>The two seeds.</summary>
    public const string Seeds = "seeds";

    /// <summary>Every document of the corpus once.</summary>
    public const string Corpus = "corpus";

    /// <summary>The corpus again and again, each time in memory of its own, up to 100 MB.</summary>
    public const string CorpusTo100MB = "corpus to 100 MB";

    private const int HundredMegabytes = 100_000_000;

    private static readonly ConcurrentDictionary<string, int> Lengths = new(StringComparer.Ordinal);

    /// <summary>The corpus's folder; null where there is none.</summary>
    public static string? Folder { get; } = FindFolder();

    /// <summary>What to tell the user where there is no corpus; null where there is one.</summary>
    public static string? Notice =>
        Folder is null ? "There is no corpus beside the project, so its rows are left out; the environment variable ARCHIVE_CORPUS names its folder." : null;

    /// <summary>The names of the texts that are there.</summary>
    public static IEnumerable<string> Names => Folder is null ? [Seeds] : [Seeds, Corpus, CorpusTo100MB];

    /// <summary>The texts of a name.</summary>
    /// <param name="name">One of the names above.</param>
    public static IReadOnlyList<string> Read(string name) => name switch
    {
        Seeds => [BenchmarkInputs.TextOf(BenchmarkInputs.Seed000), BenchmarkInputs.TextOf(BenchmarkInputs.Seed002)],
        Corpus => [.. Files().Select(File.ReadAllText)],
        CorpusTo100MB => Repeat(Read(Corpus), HundredMegabytes),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There are no such texts."),
    };

    /// <summary>How many characters the texts of a name have together.</summary>
    /// <param name="name">One of the names above.</param>
    public static int LengthOf(string name) => Lengths.GetOrAdd(name, static name => Read(name).Sum(static text => text.Length));

    private static List<string> Repeat(IReadOnlyList<string> texts, int length)
    {
        var repeated = new List<string>();
        for (var total = 0; total < length; total += repeated[^1].Length)
        {
            repeated.Add(new string(texts[repeated.Count % texts.Count].AsSpan()));
        }

        return repeated;
    }

    private static IEnumerable<string> Files() => new[] { "texts", "made/texts" }
        .Select(folder => Path.Combine(Folder ?? throw new InvalidOperationException(Notice), folder))
        .Where(Directory.Exists)
        .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal));

    // BenchmarkDotNet runs a benchmark from a folder of its own, which is below the project's too.
    private static string? FindFolder()
    {
        if (Environment.GetEnvironmentVariable("ARCHIVE_CORPUS") is { Length: > 0 } named)
        {
            return Directory.Exists(named) ? Path.GetFullPath(named) : null;
        }

        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Archive.sln")))
            {
                var corpus = Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared", "corpus"));
                return Directory.Exists(corpus) ? corpus : null;
            }
        }

        return null;
    }
}
