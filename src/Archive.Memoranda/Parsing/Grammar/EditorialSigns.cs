namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>What the fixed words in a bracket tell of what the editor did.</summary>
[Flags]
internal enum EditorialSigns
{
    /// <summary>No fixed word.</summary>
    None = 0,

    /// <summary>Text that nobody can read, <c>illegible</c>.</summary>
    Lost = 1,

    /// <summary>What the sheet of paper shows, <c>handwritten</c>.</summary>
    Paper = 2,

    /// <summary>The editor or translator speaks of the text, <c>in the original</c>.</summary>
    Own = 4,

    /// <summary>An account of what was left out, <c>follows</c>.</summary>
    Account = 8,

    /// <summary>A mistake is named or mended, <c>should read</c>.</summary>
    Mended = 16,

    /// <summary>Said to be left out, <c>not translated</c>.</summary>
    LeftOut = 32,

    /// <summary><c>sic</c>, perhaps within a word.</summary>
    Sic = 64,

    /// <summary>Any of these, a dash, or a first word of the tables.</summary>
    Any = 128,
}
