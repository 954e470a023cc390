namespace Memoranda;

/// <summary>A file that appears under its name when it is whole; what stood there before stands there until then.</summary>
internal sealed class AtomicFile(string path) : IDisposable
{
    private readonly FileStream _stream = OutputFiles.OpenPartial(path, FileMode.Create);
    private bool _isComplete;

    public Stream Stream => _stream;

    public void Complete()
    {
        _stream.Flush(flushToDisk: true);
        File.Move(OutputFiles.PartialOf(path), path, overwrite: true);
        _isComplete = true;
    }

    /// <summary>Closes it. One that is not whole is of no use to anybody.</summary>
    public void Dispose()
    {
        if (!_isComplete)
        {
            File.Delete(OutputFiles.PartialOf(path));
        }

        _stream.Dispose();
    }
}
