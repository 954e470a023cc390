namespace Archive.Memoranda;

/// <summary>Rare characters that a text has, found while its lines are, so that most texts are not looked through for them again.</summary>
[Flags]
internal enum TextTraits : byte
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A no-break space, U+00A0.</summary>
    NoBreakSpace = 1,

    /// <summary>The mark of a wrong decoding, U+FFFD.</summary>
    Replacement = 2,

    /// <summary>A control character that is no white space.</summary>
    Control = 4,
}
