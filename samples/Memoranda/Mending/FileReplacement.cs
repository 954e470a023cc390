namespace Memoranda;

/// <summary>Puts other bytes in the place of a file's, as a whole or not at all.</summary>
internal static class FileReplacement
{
    /// <summary>Replaces the file, which keeps its permissions, unless somebody has changed it since it was read.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">The bytes that were read.</param>
    /// <param name="content">The bytes that take their place.</param>
    /// <returns>Whether it was replaced.</returns>
    public static bool TryReplace(string path, byte[] read, byte[] content)
    {
        // Beside it: a file is moved whole only within a file system.
        var temporary = $"{path}.{Guid.NewGuid():N}.mending";
        var isMoved = false;
        try
        {
            Write(temporary, path, content);
            if (new FileInfo(path).LinkTarget is null && File.ReadAllBytes(path).AsSpan().SequenceEqual(read))
            {
                File.Move(temporary, path, overwrite: true);
                isMoved = true;
            }
        }
        finally
        {
            if (!isMoved)
            {
                File.Delete(temporary);
            }
        }

        return isMoved;
    }

    private static void Write(string temporary, string path, byte[] content)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        if (!OperatingSystem.IsWindows())
        {
            // At once, so that nobody reads what they may not; and again, since the mask takes bits away.
            options.UnixCreateMode = File.GetUnixFileMode(path);
        }

        using var stream = new FileStream(temporary, options);
        stream.Write(content);
        stream.Flush(flushToDisk: true);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stream.SafeFileHandle, options.UnixCreateMode!.Value);
        }
    }
}
