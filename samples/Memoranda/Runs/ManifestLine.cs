using System.Text.Json.Serialization;

namespace Memoranda;

/// <summary>A line of a manifest: its head, a document, or its end, by the properties that it has.</summary>
/// <remarks>It holds no times and no paths of the machine, so that two runs over the same documents give the same manifest.</remarks>
internal sealed record ManifestLine
{
    /// <summary>The version of the form, in the head alone.</summary>
    public int? Manifest { get; init; }

    /// <summary>The version of the program, in the head.</summary>
    public string? Version { get; init; }

    /// <summary>Whatever changes the output, in the head.</summary>
    public string? Options { get; init; }

    /// <summary>The name of a document.</summary>
    public string? Name { get; init; }

    /// <summary>The SHA-256 of its input; at the end that of the output.</summary>
    public string? Sha256 { get; init; }

    public string? Outcome { get; init; }

    /// <summary>The code of the error of a document that failed.</summary>
    public string? Error { get; init; }

    /// <summary>How many bytes of the output are the document's; at the end, how many there are.</summary>
    public long? Bytes { get; init; }

    /// <summary>How many documents there are, at the end alone.</summary>
    public long? Documents { get; init; }

    public long? Failed { get; init; }

    [JsonIgnore]
    public bool IsHead => Manifest is not null;

    [JsonIgnore]
    public bool IsEnd => Documents is not null;
}
