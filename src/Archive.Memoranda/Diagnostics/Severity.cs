namespace Archive.Memoranda;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth knowing: what was recognised, what was guessed.</summary>
    Info,

    /// <summary>Something is doubtful or damaged; what could be read was read.</summary>
    Warning,

    /// <summary>The text is no document, or a part of it could not be read at all.</summary>
    Error,
}
