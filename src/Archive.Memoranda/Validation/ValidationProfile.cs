namespace Archive.Memoranda;

/// <summary>What a document is held to.</summary>
public enum ValidationProfile
{
    /// <summary>A published page, which stays as it was printed: what its typist or editor left is told, but weighs less.</summary>
    Archive,

    /// <summary>A document that is being prepared, where everything can still be put right.</summary>
    Edition,
}
