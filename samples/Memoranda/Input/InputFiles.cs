namespace Memoranda;

/// <summary>Finds the documents that the command line means.</summary>
internal static class InputFiles
{
    /// <summary>The documents in the order of the paths, those of a folder in ordinal order of their names.</summary>
    /// <remarks>What cannot be looked into is listed itself, so that reading it says why.</remarks>
    public static List<InputFile> List(IEnumerable<string> paths)
    {
        var inputs = new List<InputFile>();
        foreach (var path in paths)
        {
            if (path == "-")
            {
                inputs.Add(new(InputFile.StandardInputName, Path: null));
            }
            else if (Directory.Exists(path))
            {
                inputs.AddRange(InFolder(path));
            }
            else
            {
                inputs.Add(new(path, path));
            }
        }

        return inputs;
    }

    private static List<InputFile> InFolder(string path)
    {
        var found = new List<InputFile>();
        var folders = new Stack<InputFile>([new(Path.EndsInDirectorySeparator(path) ? path : path + "/", path)]);
        while (folders.TryPop(out var folder))
        {
            try
            {
                foreach (var entry in new DirectoryInfo(folder.Path!).EnumerateFileSystemInfos())
                {
                    var name = folder.Name + entry.Name;
                    if (entry is FileInfo && entry.Extension.Equals(".txt", StringComparison.OrdinalIgnoreCase))
                    {
                        found.Add(new(name, entry.FullName));
                    }
                    else if (entry is DirectoryInfo && entry.LinkTarget is null)
                    {
                        // A link may lead back up; only the folder that was named itself is followed.
                        folders.Push(new(name + "/", entry.FullName));
                    }
                }
            }
            catch (Exception exception) when (UnreadableInputException.IsCausedBy(exception))
            {
                found.Add(folder);
            }
        }

        found.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        if (found.Count == 0)
        {
            Messages.Say($"warning: {path}: no .txt file in this folder");
        }

        return found;
    }
}
