namespace Archive.Memoranda.Validation.Rules;

/// <summary>Kinds of characters that seldom stand in a text by right; a document mostly has none of them.</summary>
[Flags]
internal enum CharacterKinds
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>A control character that is no white space, those of Latin-1 included.</summary>
    Control = 1,

    /// <summary>A letter and a sign that together can be a character of UTF-8 in a wrong decoding, <c>Ã©</c>.</summary>
    Mojibake = 2,

    /// <summary>A soft hyphen.</summary>
    SoftHyphen = 4,

    /// <summary>A character without width.</summary>
    ZeroWidth = 8,

    /// <summary>A character that turns the direction of writing.</summary>
    Bidi = 16,

    /// <summary>A letter of a script that is written from right to left.</summary>
    RightToLeft = 32,

    /// <summary>A character that Unicode leaves to private agreement.</summary>
    PrivateUse = 64,

    /// <summary>Half of a character outside the basic plane.</summary>
    Surrogate = 128,

    /// <summary>A Greek or Cyrillic letter.</summary>
    OtherAlphabet = 256,
}
