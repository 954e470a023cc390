using System.Text.Json.Serialization;

namespace Archive.Memoranda;

/// <summary>A bracket that an editor, translator or archivist left in a document.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record EditorialMark : DocumentPart
{
    /// <summary>What the editor did. It is judged by form and neighbourhood and hence a guess where both are poor.</summary>
    public EditorialKind Kind { get; init; }

    /// <summary>Whether neither form nor fixed words told the kind, so that it is judged by what stands beside the mark.</summary>
    public bool IsGuess { get; init; }

    /// <summary>The text between the brackets; a bracket inside stays in it.</summary>
    public required string Text { get; init; }

    /// <summary>The line of the opening bracket, counted from 1.</summary>
    public int Line { get; init; }

    /// <summary>The column of the opening bracket in UTF-16 units, counted from 1.</summary>
    public int Column { get; init; }

    /// <summary>Whether the mark stands for text that the reader does not get.</summary>
    [JsonIgnore]
    public bool IsElision => Kind is EditorialKind.Omission or EditorialKind.Unreadable;
}
