namespace Archive.Memoranda.Validation.Rules;

/// <summary>Tells documents that are printed in part, of which points may well be missing.</summary>
internal static class Excerpts
{
    private static readonly string[] Words = ["excerpt", "fragment", "extract"];

    /// <summary>Whether the title says so.</summary>
    public static bool IsOne(Memorandum memorandum) =>
        memorandum.Title is { } title && Array.Exists(Words, word => title.Contains(word, StringComparison.OrdinalIgnoreCase));
}
