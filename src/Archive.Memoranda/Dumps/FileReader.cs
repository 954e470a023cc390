namespace Archive.Memoranda;

/// <summary>Reads the documents of a file of any kind. What goes wrong is the entry behind the last document that could be read.</summary>
internal static class FileReader
{
    /// <summary>The documents of a file of the file system.</summary>
    public static IEnumerable<DumpEntry> ReadFile(string name, string path, DumpOptions options)
    {
        FileStream file;
        try
        {
            file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            return [DumpEntry.Failed(name, exception)];
        }

        return ReadStream(name, file, options);
    }

    /// <summary>The documents of a stream, which is closed behind them.</summary>
    public static IEnumerable<DumpEntry> ReadStream(string name, Stream stream, DumpOptions options)
    {
        using var metered = new MeteredStream(stream);
        var kind = FileKinds.Of(name);
        var isZip = kind == FileKind.Zip && stream.CanSeek;
        foreach (var entry in Guarded(name, isZip ? ZipReader.Read(name, stream, options) : ReadContent(name, kind, metered, metered, options)))
        {
            yield return isZip ? entry : entry.WithConsumed(metered.TakeCount());
        }
    }

    /// <summary>The documents of bytes of a kind, which may be compressed.</summary>
    /// <param name="name">The name of what holds them.</param>
    /// <param name="kind">What they are.</param>
    /// <param name="content">The bytes.</param>
    /// <param name="file">The file that they come from, to tell whether it has changed; null where they come from an archive.</param>
    /// <param name="options">Limits.</param>
    public static IEnumerable<DumpEntry> ReadContent(string name, FileKind kind, Stream content, MeteredStream? file, DumpOptions options) => kind switch
    {
        FileKind.Ndjson => NdjsonLines.Read(name, content, file, options),
        FileKind.Tar => TarFileReader.Read(name, content, options),
        FileKind.Gzip => Expand(name, file ?? new MeteredStream(content), options),
        FileKind.Zip => [DumpEntry.Failed(name, DumpFailure.Of(DiagnosticDescriptors.Nested, 0, "a zip archive inside another file or on a pipe"))],
        FileKind.Csv => [DumpEntry.Failed(name, DumpFailure.Of(DiagnosticDescriptors.NotReadHere, 0, "a table"))],
        FileKind.Sqlite => [DumpEntry.Failed(name, DumpFailure.Of(DiagnosticDescriptors.NotReadHere, 0, "a database"))],
        _ => TextDocuments.Read(name, content, file, options),
    };

    /// <summary>The entries, and behind them what breaks the sequence off.</summary>
    public static IEnumerable<DumpEntry> Guarded(string name, IEnumerable<DumpEntry> entries)
    {
        using var reader = entries.GetEnumerator();
        while (TryMove(reader, out var failure))
        {
            yield return failure is null ? reader.Current : DumpEntry.Failed(name, failure);
            if (failure is not null)
            {
                yield break;
            }
        }
    }

    /// <summary>Whether an exception says something of the file, and is no mistake in the program.</summary>
    public static bool IsExpected(Exception exception) =>
        exception is IOException or UnauthorizedAccessException or InvalidDataException or OutOfMemoryException or NotSupportedException or ArgumentException;

    private static bool TryMove(IEnumerator<DumpEntry> reader, out Exception? failure)
    {
        failure = null;
        try
        {
            return reader.MoveNext();
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            failure = exception;
            return true;
        }
    }

    private static IEnumerable<DumpEntry> Expand(string name, MeteredStream compressed, DumpOptions options)
    {
        var inner = FileKinds.WithoutGz(name);
        var kind = FileKinds.Of(inner);
        return kind == FileKind.Gzip
            ? [DumpEntry.Failed(name, DumpFailure.Of(DiagnosticDescriptors.Nested, 0, "compressed twice"))]
            : ReadContent(name, kind, new ExpandingStream(new GzipReader(compressed), () => compressed.Count, options.MaxExpansion), compressed, options);
    }
}
