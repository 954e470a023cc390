namespace Archive.Memoranda;

/// <summary>Tells the kinds of files by their names.</summary>
internal static class FileKinds
{
    public static FileKind Of(string name) => Path.GetExtension(name.AsSpan()) switch
    {
        var extension when Is(extension, ".ndjson") || Is(extension, ".jsonl") => FileKind.Ndjson,
        var extension when Is(extension, ".zip") => FileKind.Zip,
        var extension when Is(extension, ".tar") => FileKind.Tar,
        var extension when Is(extension, ".gz") || Is(extension, ".tgz") => FileKind.Gzip,
        var extension when Is(extension, ".csv") || Is(extension, ".tsv") => FileKind.Csv,
        var extension when Is(extension, ".db") || Is(extension, ".sqlite") || Is(extension, ".sqlite3") => FileKind.Sqlite,
        _ => FileKind.Text,
    };

    /// <summary>Whether a file that nobody named, but which stands in a folder or an archive, is one of documents: text or NDJSON, also compressed.</summary>
    public static bool IsOfDocuments(string name) =>
        Path.GetExtension(name.AsSpan()) is var extension && (Is(extension, ".txt") || Is(extension, ".ndjson") || Is(extension, ".jsonl") || (Is(extension, ".gz") && IsOfDocuments(WithoutGz(name))));

    /// <summary>The name of what a gz file holds.</summary>
    public static string WithoutGz(string name) => name.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase) ? $"{name[..^4]}.tar" : name[..^3];

    private static bool Is(ReadOnlySpan<char> extension, string other) => extension.Equals(other, StringComparison.OrdinalIgnoreCase);
}
