namespace Archive.Memoranda.Tests.Support;

/// <summary>The corpus of real and made-up documents that stands beside the project.</summary>
internal static class Corpus
{
    /// <summary>Why tests over the corpus are skipped; null where it is there.</summary>
    public static string? ReasonToSkip =>
        ProjectFolder.Corpus is null ? "There is no corpus beside the project; the environment variable ARCHIVE_CORPUS names its folder." : null;

    /// <summary>The documents, as paths below the corpus; none where there is no corpus.</summary>
    public static IEnumerable<string> Names => new[] { "texts", "made/texts" }.SelectMany(folder => Files(folder).Select(file => $"{folder}/{Path.GetFileName(file)}"));

    /// <summary>The documents, as paths below the corpus; one entry without a path where there is no corpus, since a theory wants data.</summary>
    public static TheoryData<string> Documents
    {
        get
        {
            var data = new TheoryData<string>();
            foreach (var document in Names.DefaultIfEmpty(""))
            {
                data.Add(document);
            }

            return data;
        }
    }

    /// <summary>The documents that have a second rendering: the plain file and the one that ends otherwise.</summary>
    public static TheoryData<string, string> Pairs(string ending)
    {
        var data = new TheoryData<string, string>();
        foreach (var (plain, other) in Files("texts").Where(file => file.EndsWith(ending, StringComparison.Ordinal)).Select(Path.GetFileName)
            .Select(name => ($"texts/{name![..^ending.Length]}.txt", $"texts/{name}")).DefaultIfEmpty(("", "")))
        {
            data.Add(plain, other);
        }

        return data;
    }

    public static string Read(string document) => File.ReadAllText(Path.Combine(ProjectFolder.Corpus!, document));

    private static IEnumerable<string> Files(string folder) =>
        ProjectFolder.Corpus is { } corpus && Directory.Exists(Path.Combine(corpus, folder)) ? Directory.EnumerateFiles(Path.Combine(corpus, folder), "*.txt").Order(StringComparer.Ordinal) : [];
}
