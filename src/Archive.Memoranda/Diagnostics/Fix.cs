namespace Archive.Memoranda;

/// <summary>A mechanical mend of what a diagnostic found: edits of the text, all of them or none.</summary>
/// <remarks>Seed 000 numbers its points <c>I.</c> and then <c>2.</c>; its fix writes <c>1.</c> over the first label.</remarks>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record Fix
{
    /// <summary>What it does, in a few words: <c>Write 1. for I.</c></summary>
    public required string Title { get; init; }

    /// <summary>
    /// Whether it writes what fits and not what is certain, as the number of a point: a person should compare the original. <see cref="MemorandumValidator.Mend"/> applies
    /// such a fix under <see cref="ValidationProfile.Edition"/> alone, since a published page stays as it was printed.
    /// </summary>
    public bool IsSuggestion { get; init; }

    /// <summary>The edits in the order of the text. They do not overlap.</summary>
    public ValueList<TextEdit> Edits { get; init; }

    internal static Fix Replace(string title, TextSpan span, string text) => new() { Title = title, Edits = [new() { Span = span, Text = text }] };

    internal static Fix Insert(string title, int offset, string text) => Replace(title, new(offset, 0), text);

    internal static Fix Remove(string title, TextSpan span) => Replace(title, span, "");
}
