namespace Archive.Memoranda;

/// <summary>A numbered or lettered point of the body with the blocks that belong to it.</summary>
/// <remarks>
/// The label stays as printed, <c>3, 4.</c>; numbers and style stand beside it. Whether the numbering is in order is a question for validation, not
/// for reading: archives keep what the typist typed.
/// </remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record NumberedPoint : Block
{
    /// <summary>The label exactly as printed, punctuation included: <c>I.</c> <c>2.</c> <c>3, 4.</c> <c>(a)</c>.</summary>
    public PointLabel Label { get; init; }

    /// <summary>The style of the numbering. A lone <c>I.</c> among letters is a letter, so this can differ from what the label alone tells.</summary>
    public PointStyle Style { get; init; }

    /// <summary>The numbers that the label stands for, from 1: <c>3, 4.</c> has two, <c>c)</c> the third letter has 3.</summary>
    public ValueList<int> Numbers { get; init; }

    /// <summary>The paragraphs, sublevels and headings of the point.</summary>
    public ValueList<Block> Blocks { get; init; }

    /// <summary>The text of the first block of the point.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Text => Blocks.IsEmpty ? "" : Blocks[0].GetText();

    /// <inheritdoc/>
    public override string GetText(EditorialView view = EditorialView.AsPrinted) =>
        string.Join('\n', Blocks.Select(block => block.GetText(view)).DefaultIfEmpty("").Select((text, index) => index == 0 ? $"{Label} {text}".TrimEnd() : text));
}
