namespace Memoranda;

/// <summary>A file that appears under its name when it is whole; what stood there before stands there until then.</summary>
internal sealed class AtomicFile(string path) : IDisposable
{
    private readonly FileStream _stream = new(OutputFiles.PartialOf(path), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 1 << 16);

    public Stream Stream => _stream;

    public void Complete()
    {
        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        File.Move(OutputFiles.PartialOf(path), path, overwrite: true);
    }

    public void Dispose() => _stream.Dispose();
}
