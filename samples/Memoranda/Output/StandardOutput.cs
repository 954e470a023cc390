using Microsoft.Win32.SafeHandles;

namespace Memoranda;

/// <summary>Standard output as bytes.</summary>
internal static class StandardOutput
{
    private const int BufferSize = 1 << 16;

    // EPIPE has this number on Linux and the BSDs, macOS among them; an IOException carries it.
    private const int BrokenPipe = 32;

    /// <summary>Opens standard output.</summary>
    /// <remarks>
    /// The console's own stream swallows the error of a closed pipe, and <c>memoranda ... | head -1</c> would go on to the last document; a plain
    /// file stream tells. A plain file stream in turn writes to a file at places that it counts itself, across whatever else is written to that file
    /// (<c>> out 2>&amp;1</c>), which the console's stream does not.
    /// </remarks>
    public static Stream Open()
    {
        if (!OperatingSystem.IsWindows())
        {
            var plain = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, BufferSize);
            if (!plain.CanSeek)
            {
                return plain;
            }
        }

        return new BufferedStream(Console.OpenStandardOutput(), BufferSize);
    }

    /// <summary>Whether a write failed because nobody reads any more.</summary>
    public static bool IsClosedPipe(IOException exception) => exception.HResult == BrokenPipe;
}
