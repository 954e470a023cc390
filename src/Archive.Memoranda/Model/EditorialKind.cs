namespace Archive.Memoranda;

/// <summary>What an editor did, where he left a bracket.</summary>
public enum EditorialKind
{
    /// <summary>Left matter out, and described it or put dots: <c>[Contains Zhou report on ...]</c> <c>[…]</c>.</summary>
    Omission,

    /// <summary>Marked text as lost, illegible, damaged or redacted: <c>[illegible signature]</c> <c>[one word missing]</c>.</summary>
    Unreadable,

    /// <summary>Gave a doubtful reading: <c>[my?]</c> <c>[?]</c>.</summary>
    Uncertain,

    /// <summary>Added letters or words that complete the running text: <c>Com[munist]</c> <c>[of the troops]</c> <c>Com. [I.V.] Kovalev</c>.</summary>
    Supplied,

    /// <summary>Identified, explained or renamed its neighbour: <c>Filippov [Stalin]</c> <c>Lushun [Port Arthur]</c>.</summary>
    Gloss,

    /// <summary>Gave the word of the original language: <c>noise [shumikha]</c>.</summary>
    Original,

    /// <summary>Marked or corrected a mistake: <c>[sic]</c> <c>[sic, probably "can"]</c>.</summary>
    Correction,

    /// <summary>Described the paper, a hand, a stamp, a seal, a signature: <c>[handwritten: ...]</c>.</summary>
    Physical,

    /// <summary>Spoke in his own voice: <c>[Translator's note: ...]</c> <c>[emphasis in the original]</c>.</summary>
    Commentary,

    /// <summary>Put a footnote mark: <c>[1]</c>.</summary>
    Mark,
}
