using System.Globalization;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>What a run does with the documents.</summary>
internal sealed record RunOptions
{
    /// <summary>The form of the output, <c>ndjson</c>.</summary>
    public required string Format { get; init; }

    public required DumpOptions Dump { get; init; }

    public Shard? Shard { get; init; }

    /// <summary>The file of the output; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>Whether documents that an earlier run has done are taken from it.</summary>
    public bool IsResumed { get; init; }

    /// <summary>Whether those that an earlier run could not read are tried again.</summary>
    public bool RetriesFailed { get; init; }

    /// <summary>Whatever changes the output, by which a manifest knows that it was made in the same way.</summary>
    public string Signature => string.Create(
        CultureInfo.InvariantCulture,
        $"format={Format} max-document-bytes={Dump.MaxDocumentBytes} text-field={Dump.TextField} id-field={Dump.IdField} shard={Shard?.ToString() ?? "all"}");
}
