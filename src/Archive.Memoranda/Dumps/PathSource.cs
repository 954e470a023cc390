namespace Archive.Memoranda;

/// <summary>A file, a folder or a glob of the file system.</summary>
internal sealed class PathSource(string path) : IDumpSource
{
    private readonly Lazy<IReadOnlyList<FoundFile>> _files = new(() => FileFinder.Find(path));

    public long? Length => _files.Value.Sum(static file => file.Length);

    public IAsyncEnumerable<DumpEntry> ReadAsync(DumpOptions options, CancellationToken cancellationToken = default) =>
        Read(options).ToAsync(cancellationToken);

    private IEnumerable<DumpEntry> Read(DumpOptions options)
    {
        foreach (var file in _files.Value)
        {
            foreach (var entry in file.Error is null ? FileReader.ReadFile(file.Name, file.Path, options) : [DumpEntry.Failed(file.Name, file.Error)])
            {
                yield return entry;
            }
        }
    }
}
