namespace Archive.Memoranda;

/// <summary>How much of the editors' work a text shows.</summary>
public enum EditorialView
{
    /// <summary>Everything, as printed: <c>the noise [shumikha] of the Com[munist] press</c>.</summary>
    AsPrinted,

    /// <summary>Letters and words that complete the text, without their brackets, and nothing else: <c>the noise of the Communist press</c>.</summary>
    Completed,

    /// <summary>The bare document: <c>the noise of the Com press</c>.</summary>
    WithoutEditors,
}
