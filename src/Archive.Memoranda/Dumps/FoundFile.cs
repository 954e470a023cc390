namespace Archive.Memoranda;

/// <summary>A file of a dump.</summary>
/// <param name="Name">The path as the caller would write it.</param>
/// <param name="Path">The path of the file system.</param>
/// <param name="Length">How many bytes it had when it was found.</param>
/// <param name="Error">Why a folder could not be looked into, or holds nothing.</param>
internal sealed record FoundFile(string Name, string Path, long Length, Diagnostic? Error = null);
