namespace Archive.Memoranda.Export;

/// <summary>The name of the file that a memorandum was read from.</summary>
internal static class SourceName
{
    /// <summary>The name alone: whose folders it came out of is nobody's business.</summary>
    public static string? Of(string? source) => source?[(source.AsSpan().LastIndexOfAny('/', '\\') + 1)..];
}
