using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Export.Tei;

/// <summary>What the parser makes of the seeds and of the corpus, where there is one.</summary>
internal static class TeiDocuments
{
    private static readonly Lazy<IReadOnlyList<(string Name, Memorandum Memorandum)>> LazyParsed = new(() =>
    [
        .. Seed.Texts.Select(seed => (seed.Key, Parse(seed.Value, seed.Key))),
        .. Corpus.Names.Select(name => (name, Parse(Corpus.Read(name), name))),
    ]);

    public static IReadOnlyList<(string Name, Memorandum Memorandum)> Parsed => LazyParsed.Value;

    private static Memorandum Parse(string text, string name) => MemorandumParser.Parse(text, new() { SourceName = name }).Memorandum;
}
