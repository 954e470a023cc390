using System.Text.Json.Serialization;

namespace Archive.Memoranda;

/// <summary>A block that is text, with the editorial marks in it.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public abstract record TextBlock : Block
{
    private protected TextBlock()
    {
    }

    /// <summary>The text as printed, brackets included, with its white space collapsed.</summary>
    public required string Text { get; init; }

    /// <summary>The text in pieces, running text and marks in turn; together they read as <see cref="Text"/>.</summary>
    [JsonIgnore]
    public ValueList<Inline> Inlines => Runs.IsEmpty && Text.Length > 0 ? [new TextRun { Text = Text, Span = Span }] : Runs;

    /// <summary>The pieces where the block has marks; empty where it is one run of text, so that most blocks hold their text once.</summary>
    [JsonInclude]
    [JsonPropertyName("inlines")]
    internal ValueList<Inline> Runs { get; init; }

    /// <inheritdoc/>
    public override string GetText(EditorialView view = EditorialView.AsPrinted) =>
        view == EditorialView.AsPrinted || Runs.IsEmpty ? Text : InlineText.Of(Runs, view);
}

/// <summary>A paragraph.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record Paragraph : TextBlock;

/// <summary>An unnumbered section heading inside the body, joined to one line.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record Heading : TextBlock;

/// <summary>A line of the list that says how many copies were made and who got them, <c>1 - Cde. A. A. Gromyko</c>.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record Distribution : TextBlock;
