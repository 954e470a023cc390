using System.Text.Json.Serialization;

namespace Archive.Memoranda;

/// <summary>The archive or library that holds an original.</summary>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record Repository : DocumentPart
{
    /// <summary>The name as printed, <c>AVPRF</c> or <c>Archive of the President, Russian Federation (APRF)</c>.</summary>
    public required string Text { get; init; }

    /// <summary>The abbreviation, where the text prints one.</summary>
    public string? Abbreviation { get; init; }

    /// <summary>The English name: the library's own for an abbreviation or a name that it knows, else the printed one.</summary>
    public string? Name { get; init; }

    /// <summary>What the library knows of the archive, place and country among it; null for one that it does not know.</summary>
    [JsonIgnore]
    public KnownArchive? Known => KnownArchive.Find(Abbreviation ?? Text);
}
