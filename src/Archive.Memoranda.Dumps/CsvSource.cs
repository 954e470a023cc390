using System.Runtime.CompilerServices;

namespace Archive.Memoranda.Dumps;

/// <summary>A file of comma-separated or tab-separated values.</summary>
internal sealed class CsvSource(string path) : IDumpSource
{
    public long? Length => File.Exists(path) ? new FileInfo(path).Length : 0;

#pragma warning disable CS1998 // It blocks where it reads, on the thread that reads for all; the shape is what is wanted.
    public async IAsyncEnumerable<DumpEntry> ReadAsync(DumpOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
#pragma warning restore CS1998
    {
        foreach (var entry in Read(options))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return entry;
        }
    }

    private IEnumerable<DumpEntry> Read(DumpOptions options)
    {
        FileStream file;
        try
        {
            file = new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [DumpEntry.Failed(path, exception)];
        }

        return ReadRows(file, options);
    }

    private IEnumerable<DumpEntry> ReadRows(FileStream file, DumpOptions options)
    {
        using var opened = file;
        var length = file.Length;
        var (encoding, encodingName) = TableEncoding.Find(file);
        using var text = new StreamReader(file, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        using var rows = new CsvRows(text, options, isTabbed: path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase));
        if (rows.FindMistakeInHeader() is { } mistake)
        {
            yield return DumpEntry.Failed(path, new InvalidDataException(mistake));
            yield break;
        }

        // One row is held back: the last one is not whole where the file is still being written.
        DumpEntry? held = null;
        var consumed = 0L;
        while (rows.Next(path) is { } entry)
        {
            if (held is not null)
            {
                yield return held.WithConsumed(file.Position - consumed);
                consumed = file.Position;
            }

            held = entry.WithEncoding(encodingName);
        }

        if (file.Length != length)
        {
            yield return DumpEntry.Changed(path, length, file.Length);
        }
        else if (held is not null)
        {
            yield return held.WithConsumed(length - consumed);
        }
        else
        {
            yield return DumpEntry.Failed(path, new InvalidDataException("it has no row"));
        }
    }
}
