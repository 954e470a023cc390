namespace Archive.Memoranda.Export;

/// <summary>Tells letters and telegrams, which somebody sent to somebody, from other documents.</summary>
internal static class Correspondence
{
    private static readonly string[] Words = ["letter", "telegram", "telegraph", "cable", "ciphergram", "coded message", "note verbale", "dispatch", "message"];

    /// <summary>Whether a kind of document is one of those that are sent.</summary>
    public static bool Is(string? genre) => genre is not null && Array.Exists(Words, word => genre.Contains(word, StringComparison.OrdinalIgnoreCase));
}
