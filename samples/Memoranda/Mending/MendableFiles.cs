using System.IO.Enumeration;

namespace Memoranda;

/// <summary>Finds the files that may be mended: plain text files that were named or lie in a folder that was, reached through no symbolic link.</summary>
/// <remarks>The folder in which the program runs is as it is; every part of a path that was typed is looked at.</remarks>
internal static class MendableFiles
{
    private const string IsLink = "it is a symbolic link";
    private const string IsNoText = "only plain text files are mended";

    /// <summary>Why a path can't be mended by what it is; null where it can.</summary>
    public static string? FindMistake(string path) =>
        path == "-" ? "--fix mends files, and standard input is none"
        : !Directory.Exists(path) && File.Exists(path) && !Inputs.IsText(path) ? $"--fix mends plain text files; {path} is none"
        : null;

    /// <summary>The files of a path, those of a folder in ordinal order. What is not there is left to who reads it.</summary>
    public static IEnumerable<MendableFile> Find(string path)
    {
        var folder = Path.GetDirectoryName(path) is { Length: > 0 } parent ? parent : ".";
        return IsBehindLink(Path.TrimEndingDirectorySeparator(path)) ? [new(path, "a folder above it is a symbolic link")]
            : Directory.Exists(path) ? InFolder(path)
            : File.Exists(path) ? [Of(new FileInfo(path), path)]
            : Directory.Exists(folder) && Path.GetFileName(path).AsSpan().ContainsAny('*', '?') ? Matching(folder, Path.GetFileName(path), path[..^Path.GetFileName(path).Length])
            : [];
    }

    private static bool IsBehindLink(string path)
    {
        for (var folder = Path.GetDirectoryName(path); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (new DirectoryInfo(folder).LinkTarget is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static List<MendableFile> InFolder(string path)
    {
        if (new DirectoryInfo(Path.TrimEndingDirectorySeparator(path)).LinkTarget is not null)
        {
            return [new(path, IsLink)];
        }

        var found = new List<MendableFile>();
        var folders = new Stack<string>([path]);
        while (folders.TryPop(out var folder))
        {
            foreach (var entry in Entries(folder))
            {
                var name = Path.Combine(folder, entry.Name);
                if (entry is DirectoryInfo)
                {
                    if (entry.LinkTarget is null)
                    {
                        folders.Push(name);
                    }
                }
                else if (IsOfDocuments(entry.Name))
                {
                    found.Add(Of((FileInfo)entry, name));
                }
            }
        }

        return Sorted(found);
    }

    private static List<MendableFile> Matching(string folder, string pattern, string prefix) => Sorted(
    [
        .. Entries(folder).OfType<FileInfo>().Where(file => FileSystemName.MatchesSimpleExpression(pattern, file.Name, ignoreCase: false))
            .Select(file => Of(file, prefix + file.Name)),
    ]);

    private static List<MendableFile> Sorted(List<MendableFile> found)
    {
        found.Sort(static (left, right) => string.CompareOrdinal(left.Path, right.Path));
        return found;
    }

    private static MendableFile Of(FileInfo file, string name) => new(name, file.LinkTarget is not null ? IsLink : !Inputs.IsText(name) ? IsNoText : null);

    // Whatever else lies in a folder is not read, either.
    private static bool IsOfDocuments(string name) => Path.GetExtension(name).ToUpperInvariant() is ".TXT" or ".NDJSON" or ".JSONL" or ".GZ";

    // What can't be looked into is said where it is read.
    private static FileSystemInfo[] Entries(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception exception) when (UnreadableInputException.IsCausedBy(exception))
        {
            return [];
        }
    }
}
