using System.IO.Enumeration;

namespace Memoranda;

/// <summary>Where the output goes. It must never take the place of an input, nor of what is no plain file.</summary>
internal static class OutputArgument
{
    // As many as systems follow in a path.
    private const int MostLinks = 40;

    private static readonly StringComparison OfPaths = OperatingSystem.IsWindows() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>What is wrong with the file of <c>--out</c>; null where nothing is.</summary>
    public static string? FindMistake(string? output, IReadOnlyList<string> inputs)
    {
        if (output is null)
        {
            return null;
        }

        if (output == "-")
        {
            return "--out takes a file; without it the output goes to standard output";
        }

        var full = FullPath(output);
        return full is null ? null
            : full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal) ? $"{output} is no plain file; without --out the output goes to standard output"
            : inputs.Any(input => IsInput(full, input)) ? $"{output} is one of the inputs, or would be read as one the next time; --out takes a file elsewhere"
            : null;
    }

    /// <summary>What is wrong with the folder of <c>--out</c>, into which files of an ending go; null where nothing is.</summary>
    public static string? FindFolderMistake(string folder, string extension, IReadOnlyList<string> inputs) =>
        folder is "" or "-" ? "--out takes a folder; without it the output goes to standard output"
        : FullPath(folder) is { } full && inputs.Any(input => Endangers(full, extension, input)) ? $"{folder} holds inputs, and files of the output would be read as such the next time or take their place; --out takes a folder elsewhere"
        : null;

    private static bool Endangers(string folder, string extension, string input)
    {
        if (input == "-" || FullPath(input) is not { } path)
        {
            return false;
        }

        folder = Path.TrimEndingDirectorySeparator(folder);
        var name = Path.GetFileName(path);
        if (name.LastIndexOfAny(['*', '?']) is >= 0 and var wild)
        {
            // What a pattern ends with tells whether it can be meant for the files of the output.
            return string.Equals(Path.GetDirectoryName(path), folder, OfPaths) && extension.EndsWith(name[(wild + 1)..], StringComparison.OrdinalIgnoreCase);
        }

        return Directory.Exists(path)
            ? IsDocument(extension) && (folder + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar, OfPaths)
            : (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase) || path.EndsWith(OutputFiles.PartialOf(extension), StringComparison.OrdinalIgnoreCase)) && string.Equals(Path.GetDirectoryName(path), folder, OfPaths);
    }

    private static bool IsInput(string output, string input)
    {
        if (input == "-" || FullPath(input) is not { } path)
        {
            return false;
        }

        var name = Path.GetFileName(path);
        return string.Equals(path, output, OfPaths)
            || (Directory.Exists(path) && output.StartsWith(Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar, OfPaths) && IsDocument(output))
            || (name.AsSpan().ContainsAny('*', '?') && string.Equals(Path.GetDirectoryName(path), Path.GetDirectoryName(output), OfPaths)
                && FileSystemName.MatchesSimpleExpression(name, Path.GetFileName(output), ignoreCase: false));
    }

    // What a folder is searched for.
    private static bool IsDocument(string path) => Path.GetExtension(path).ToUpperInvariant() is ".TXT" or ".NDJSON" or ".JSONL";

    // Where a path leads through the links in it.
    private static string? FullPath(string path)
    {
        try
        {
            return Resolved(Path.GetFullPath(path), MostLinks);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Opening it will say what is wrong.
            return null;
        }
    }

    private static string Resolved(string path, int links)
    {
        var resolved = Path.GetPathRoot(path)!;
        foreach (var name in path[resolved.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            resolved = Path.Join(resolved, name);
            FileSystemInfo found = Directory.Exists(resolved) ? new DirectoryInfo(resolved) : new FileInfo(resolved);
            if (links > 0 && found.LinkTarget is not null && found.ResolveLinkTarget(returnFinalTarget: true) is { } target)
            {
                resolved = Resolved(target.FullName, links - 1);
            }
        }

        return resolved;
    }
}
