namespace Memoranda;

/// <summary>A file that may be mended.</summary>
/// <param name="Path">Its path, as the caller would write it.</param>
/// <param name="Reason">Why it is left alone, in words behind its name; null where it need not be.</param>
internal sealed record MendableFile(string Path, string? Reason = null);
