namespace Archive.Memoranda.Tests.Support;

/// <summary>The project's own folder and the texts that the tests read. (The model has a <see cref="Archive.Memoranda.Repository"/> of its own.)</summary>
internal static class ProjectFolder
{
    /// <summary>The project's top folder: the nearest one above the test assembly that holds <c>Archive.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The folder of the two seed documents.</summary>
    public static string Seeds { get; } = Path.Combine(Root, "seeds");

    /// <summary>
    /// The corpus of real documents: the folder that the environment variable <c>ARCHIVE_CORPUS</c> names, or else
    /// <c>../shared/corpus</c> beside the project. Null where there is none; the corpus is no part of the project.
    /// </summary>
    public static string? Corpus { get; } = FindCorpus();

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Archive.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Archive.sln.");
    }

    private static string? FindCorpus()
    {
        var named = Environment.GetEnvironmentVariable("ARCHIVE_CORPUS");
        var folder = string.IsNullOrEmpty(named) ? Path.GetFullPath(Path.Combine(Root, "..", "shared", "corpus")) : named;
        return Directory.Exists(folder) ? folder : null;
    }
}
