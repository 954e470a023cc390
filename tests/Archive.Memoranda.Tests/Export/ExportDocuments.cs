using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Export;

/// <summary>The memoranda that every format is tried with.</summary>
internal static class ExportDocuments
{
    private const int GeneratedForJudges = 10_000;
    private const int HostileForJudges = 3_000;

    private static readonly Lazy<IReadOnlyList<(string Name, Memorandum Memorandum)>> LazyParsed = new(() =>
    [
        .. Seed.Texts.Select(seed => (seed.Key, Parse(seed.Value, seed.Key))),
        .. Corpus.Names.Select(name => (name, Parse(Corpus.Read(name), name))),
    ]);

    /// <summary>What the parser makes of the seeds and of the corpus, where there is one.</summary>
    public static IReadOnlyList<(string Name, Memorandum Memorandum)> Parsed => LazyParsed.Value;

    /// <summary>A seed by the name that tests give it, <c>download</c>.</summary>
    public static Memorandum OfSeed(string name) => Parsed.First(document => document.Name == name).Memorandum;

    /// <summary>So many random memoranda, the same ones each time.</summary>
    public static IEnumerable<Memorandum> Generated(int count) => MemorandumGenerators.Memorandum.Sample(count, new Rnd(19491110, 19510507), 20);

    /// <summary>What judges of a format that takes thousands in one file get, by the names of the files.</summary>
    public static IEnumerable<(string Name, List<Memorandum> Memoranda)> ForJudges()
    {
        yield return ("documents", [.. Parsed.Select(static document => document.Memorandum)]);
        yield return ("generated", [.. Generated(GeneratedForJudges)]);
        yield return ("hostile", [.. HostileMemoranda.OfOneValue, .. HostileMemoranda.Sample(HostileForJudges)]);
    }

    private static Memorandum Parse(string text, string name) => MemorandumParser.Parse(text, new() { SourceName = name }).Memorandum;
}
