namespace Memoranda;

/// <summary>Keeps other runs off a file of output, from the look at what earlier runs left until the file is whole. However the process ends, it goes with it.</summary>
internal sealed class OutputLock : IDisposable
{
    // EAGAIN on Linux, on macOS and the BSDs, and Windows' sharing violation; an IOException carries them.
    private const int LinuxInUse = 11;
    private const int BsdInUse = 35;
    private const int WindowsInUse = unchecked((int)0x80070020);

    private readonly FileStream _file;

    /// <exception cref="IOException">Another run has it, or the folder can't be written to.</exception>
    public OutputLock(string output)
    {
        try
        {
            // A file of its own: the others are renamed while they are held.
            _file = new(OutputFiles.LockOf(output), FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (exception.HResult is LinuxInUse or BsdInUse or WindowsInUse)
        {
            throw new IOException($"another run is writing {output}", exception);
        }
    }

    public void Dispose() => _file.Dispose();
}
