namespace Memoranda;

/// <summary>An input whose bytes cannot be had; its message names the input.</summary>
internal sealed class UnreadableInputException(string name, Exception cause) : Exception($"{name}: {Reason(cause)}", cause)
{
    /// <summary>Whether an exception of a read means that, and no mistake in the program.</summary>
    public static bool IsCausedBy(Exception exception) => exception is IOException or UnauthorizedAccessException or OutOfMemoryException;

    // The framework's own messages name the full path a second time.
    private static string Reason(Exception cause) => cause switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "access denied",
        OutOfMemoryException => "too large to read",
        _ => cause.Message,
    };
}
