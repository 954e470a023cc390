namespace Archive.Memoranda.Export.References;

/// <summary>What is known of the order in which names are printed. Chinese, Korean and Vietnamese names are known by themselves.</summary>
internal enum NameOrder
{
    /// <summary>Given names come first.</summary>
    GivenFirst,

    /// <summary>The document does not say its language, and may be Japanese.</summary>
    Doubtful,

    /// <summary>Family names may come first without a sign of it, as in Hungarian and Japanese documents.</summary>
    Unknown,
}
