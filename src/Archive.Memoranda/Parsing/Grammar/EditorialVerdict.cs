namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>What an editor did, and by which rule that was decided.</summary>
/// <param name="Kind">The kind of the mark.</param>
/// <param name="Rule">The rule in words.</param>
internal readonly record struct EditorialVerdict(EditorialKind Kind, string Rule)
{
    /// <summary>Whether form and fixed words did not tell and the neighbourhood had to.</summary>
    public bool IsGuess { get; init; }
}
