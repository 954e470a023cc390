namespace Archive.Memoranda;

/// <summary>A stream that the caller opened.</summary>
internal sealed class StreamSource(Stream stream, string name) : IDumpSource
{
    public long? Length => stream.CanSeek ? stream.Length : null;

    public IAsyncEnumerable<DumpEntry> ReadAsync(DumpOptions options, CancellationToken cancellationToken = default) =>
        FileReader.ReadStream(name, stream, options).ToAsync(cancellationToken);
}
