using Archive.Memoranda;

namespace Memoranda;

/// <summary>What <c>memoranda validate</c> does with the documents.</summary>
internal sealed record ValidateOptions
{
    public required RunOptions Run { get; init; }

    /// <summary>What the documents are held to.</summary>
    public required ValidationOptions Rules { get; init; }

    /// <summary>The least severity with which a finding makes the program end with an error.</summary>
    public required Severity FailOn { get; init; }

    /// <summary>Whether files are mended before they are validated.</summary>
    public bool Mends { get; init; }

    /// <summary>Whether findings are shown with their lines.</summary>
    public bool HasLines { get; init; }

    public bool IsColoured { get; init; }
}
