namespace Memoranda;

/// <summary>What <c>memoranda export</c> does with the documents.</summary>
internal sealed record ExportOptions
{
    public required RunOptions Run { get; init; }

    /// <summary>The form that they go out in.</summary>
    public required ExportFormat Format { get; init; }

    /// <summary>Whether it is said what the format has no place for.</summary>
    public bool SaysLosses { get; init; }
}
