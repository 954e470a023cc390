namespace Archive.Memoranda.Export.References;

/// <summary>A name as a bibliography wants it: in parts where they can be told apart, else whole.</summary>
/// <param name="Family">The family name with its particle; the whole name where it is in one piece.</param>
/// <param name="Given">The given names or initials.</param>
/// <param name="Suffix"><c>Jr.</c></param>
/// <param name="IsFamilyFirst">Whether the family name is spoken first, as in Chinese.</param>
/// <param name="IsWhole">Whether the name must not be taken apart: an organisation, or a person whose name has an order that nobody told.</param>
internal readonly record struct ReferenceName(string Family, string? Given = null, string? Suffix = null, bool IsFamilyFirst = false, bool IsWhole = false)
{
    /// <summary>The name as it is spoken, <c>David Wolff</c> and <c>Zhou Enlai</c>.</summary>
    public string Spoken => (Given, Suffix) switch
    {
        ({ } given, _) when IsFamilyFirst => $"{Family} {given}",
        (null, null) => Family,
        (null, _) => $"{Family} {Suffix}",
        (_, null) => $"{Given} {Family}",
        _ => $"{Given} {Family} {Suffix}",
    };
}
