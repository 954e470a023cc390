namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>What the pieces of a head are.</summary>
internal enum HeadTokenKind
{
    /// <summary>What stands between tokens: a name, an office, a partner.</summary>
    Words,

    /// <summary><c>From the diary of</c>, <c>from the journal of</c>.</summary>
    DiaryOf,

    /// <summary><c>From S. P. KUROCHKIN's Diary</c>; the value is the name.</summary>
    DiaryOfName,

    /// <summary><c>Top Secret</c>.</summary>
    Classification,

    /// <summary><c>Copy No. 4</c>; the value is the number.</summary>
    Copy,

    /// <summary><c>No. 65</c>; the value is the number.</summary>
    Number,

    /// <summary><c>1 December 1949</c>.</summary>
    Date,
}
