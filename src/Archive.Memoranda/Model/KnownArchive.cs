namespace Archive.Memoranda;

/// <summary>An archive that the library knows by its abbreviation.</summary>
/// <remarks>The table is made from what the citations of the archive name; <c>AVPRF</c> and <c>AVP RF</c> are one archive.</remarks>
/// <param name="Abbreviation">The abbreviation in its usual spelling, <c>AVPRF</c>; a short name where none is in use.</param>
/// <param name="Name">The English name.</param>
/// <param name="OriginalName">The name in its own language, transliterated where that is the custom.</param>
/// <param name="Place">The town.</param>
/// <param name="Country">The country.</param>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed partial record KnownArchive(string Abbreviation, string Name, string OriginalName, string Place, string Country)
{
    /// <summary>Every archive of the table.</summary>
    public static ValueList<KnownArchive> All => Table;

    /// <summary>The archive behind an abbreviation or a name; null for one that the table does not have.</summary>
    /// <param name="abbreviation">
    /// The abbreviation, an older one such as <c>MOL</c>, or the name in English or its own language. Letters and digits count, and not their
    /// case: <c>AVP RF</c> is <c>AVPRF</c>.
    /// </param>
    public static KnownArchive? Find(string? abbreviation) => abbreviation is null ? null : Find(abbreviation.AsSpan());

    /// <summary>Whether a text is the abbreviation of an archive of the table, in capitals as abbreviations are.</summary>
    internal static bool IsKnown(ReadOnlySpan<char> text) => text.Length is > 1 and < 24 && char.IsUpper(text[0]) && Find(text) is not null;
}
