namespace Archive.Memoranda.Tests.Support;

/// <summary>The corpus of real and made-up documents that stands beside the project.</summary>
internal static class Corpus
{
    /// <summary>Why tests over the corpus are skipped; null where it is there.</summary>
    public static string? ReasonToSkip =>
        ProjectFolder.Corpus is null ? "There is no corpus beside the project; the environment variable ARCHIVE_CORPUS names its folder." : null;

    /// <summary>The documents, as paths below the corpus; one entry without a path where there is no corpus, since a theory wants data.</summary>
    public static TheoryData<string> Documents
    {
        get
        {
            string[] folders = ["texts", "made/texts"];
            var data = new TheoryData<string>();
            foreach (var document in folders.SelectMany(folder => Files(folder).Select(file => $"{folder}/{Path.GetFileName(file)}")).DefaultIfEmpty(""))
            {
                data.Add(document);
            }

            return data;
        }
    }

    public static string Read(string document) => File.ReadAllText(Path.Combine(ProjectFolder.Corpus!, document));

    private static IEnumerable<string> Files(string folder) =>
        ProjectFolder.Corpus is { } corpus && Directory.Exists(Path.Combine(corpus, folder)) ? Directory.EnumerateFiles(Path.Combine(corpus, folder), "*.txt").Order(StringComparer.Ordinal) : [];
}
