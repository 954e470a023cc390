using System.IO.Enumeration;

namespace Archive.Memoranda;

/// <summary>Finds the files that a path means, those of a folder in ordinal order of their names.</summary>
internal static class FileFinder
{
    /// <summary>The files of a folder, of a pattern such as <c>texts/*.txt</c>, or the file itself.</summary>
    public static IReadOnlyList<FoundFile> Find(string path)
    {
        var pattern = Path.GetFileName(path);
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        return Directory.Exists(path) ? Whole(path)
            : !File.Exists(path) && pattern.AsSpan().ContainsAny('*', '?') && Directory.Exists(folder) ? Matching(path, pattern, folder)
            : [new(path, path, LengthOf(path))];
    }

    private static List<FoundFile> Whole(string path)
    {
        var found = InFolder(path, FileKinds.IsOfDocuments, isDeep: true);
        return found.Count > 0 ? found : [new(path, path, 0, DumpFailure.Of(DiagnosticDescriptors.NothingFound, 0, "no .txt, .ndjson or .jsonl file is in this folder; archives, CSV and SQLite files in it are read where they are named"))];
    }

    private static List<FoundFile> Matching(string path, string pattern, string folder)
    {
        var found = InFolder(folder, name => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false), isDeep: false);
        if (found.Count == 0)
        {
            return [new(path, path, 0, DumpFailure.Of(DiagnosticDescriptors.NothingFound, 0, "no file has such a name"))];
        }

        return path.StartsWith('.') || folder != "." ? found : found.ConvertAll(static file => file with { Name = file.Name[2..] });
    }

    // A link may lead back up; only the folder that was named itself is followed.
    private static List<FoundFile> InFolder(string path, Func<string, bool> isMeant, bool isDeep)
    {
        var found = new List<FoundFile>();
        var folders = new Stack<(string Name, string Path)>([(Path.EndsInDirectorySeparator(path) ? path : $"{path}/", path)]);
        while (folders.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(folder.Path).EnumerateFileSystemInfos())
                {
                    var name = folder.Name + entry.Name;
                    if (entry is FileInfo file && isMeant(entry.Name))
                    {
                        found.Add(new(name, entry.FullName, LengthOf(file)));
                    }
                    else if (isDeep && entry is DirectoryInfo && entry.LinkTarget is null)
                    {
                        folders.Push(($"{name}/", entry.FullName));
                    }
                }
            }
            catch (Exception exception) when (FileReader.IsExpected(exception))
            {
                found.Add(new(folder.Name, folder.Path, 0, DumpFailure.Of(exception)));
            }
        }

        found.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return found;
    }

    private static long LengthOf(string path)
    {
        try
        {
            return LengthOf(new FileInfo(path));
        }
        catch (ArgumentException)
        {
            // No name of a file; opening it will say so.
            return 0;
        }
    }

    private static long LengthOf(FileInfo file) => file.Exists ? file.Length : 0;
}
