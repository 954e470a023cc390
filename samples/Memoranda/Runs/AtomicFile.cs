namespace Memoranda;

/// <summary>A file that appears under its name when it is whole; what stood there before stands there until then.</summary>
/// <param name="path">Its name.</param>
/// <param name="isDurable">Whether it is on the disk before it has its name; of thousands of small ones that would take minutes.</param>
internal sealed class AtomicFile(string path, bool isDurable = true) : IDisposable
{
    private readonly FileStream _stream = OutputFiles.OpenPartial(path, FileMode.Create);
    private bool _isComplete;

    public Stream Stream => _stream;

    public void Complete()
    {
        // Who wrote it may have closed it.
        if (_stream.CanWrite)
        {
            _stream.Flush(flushToDisk: isDurable);
        }

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
