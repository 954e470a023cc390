using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Export;

/// <summary>Writes files for judges that are no part of the project, into the folder that the environment variable <c>ARCHIVE_EXPORT</c> names; <c>.ci/export-references</c> runs it.</summary>
public sealed class ReferenceFiles
{
    [FolderFact]
    public void Files_are_written_for_the_judges()
    {
        var seeds = Directory.EnumerateFiles(ProjectFolder.Seeds, "*.txt").Order(StringComparer.Ordinal).Select(file => Read(File.ReadAllText(file), file));
        var corpus = ProjectFolder.Corpus is null ? [] : Corpus.Names.Select(name => Read(Corpus.Read(name), name));
        Write("documents", seeds.Concat(corpus));
        Write("generated", MemorandumGenerators.Memorandum.Sample(3000, new FsCheck.Rnd(19491110, 19510507), 20));
        Write("hostile", HostileMemoranda.Some(3000));
    }

    private static Memorandum Read(string text, string name) => MemorandumParser.Parse(text, new() { SourceName = name }).Memorandum;

    private static void Write(string name, IEnumerable<Memorandum> memoranda)
    {
        var all = memoranda.ToList();
        var path = Path.Combine(FolderFactAttribute.Folder!, name);
        using var json = File.Create(path + ".json");
        CslJsonWriter.Write(all, json);
        using var ris = File.Create(path + ".ris");
        RisWriter.Write(all, ris);
        using var bib = File.Create(path + ".bib");
        BiblatexWriter.Write(all, bib);
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class FolderFactAttribute : FactAttribute
    {
        public FolderFactAttribute() => Skip = Folder is null ? "The environment variable ARCHIVE_EXPORT names no folder." : null;

        public static string? Folder { get; } = Environment.GetEnvironmentVariable("ARCHIVE_EXPORT");
    }
}
