namespace Archive.Memoranda;

/// <summary>What one speaker says in a dialogue, <c>Comrade Stalin: ...</c>.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record Turn : Block
{
    /// <summary>The speaker as printed, without the colon.</summary>
    public required string Speaker { get; init; }

    /// <summary>What is said.</summary>
    public ValueList<Block> Blocks { get; init; }

    /// <inheritdoc/>
    public override string GetText(EditorialView view = EditorialView.AsPrinted) =>
        string.Join('\n', Blocks.Select(block => block.GetText(view)).DefaultIfEmpty("").Select((text, index) => index == 0 ? $"{Speaker}: {text}".TrimEnd() : text));
}
