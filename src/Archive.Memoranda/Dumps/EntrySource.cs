namespace Archive.Memoranda;

/// <summary>Documents that the caller has.</summary>
internal sealed class EntrySource(IEnumerable<DumpEntry> entries) : IDumpSource
{
    public long? Length => null;

    public IAsyncEnumerable<DumpEntry> ReadAsync(DumpOptions options, CancellationToken cancellationToken = default) => entries.ToAsync(cancellationToken);
}
