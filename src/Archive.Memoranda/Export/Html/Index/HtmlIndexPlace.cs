using Archive.Memoranda.Export.References;

namespace Archive.Memoranda.Export;

/// <summary>Where an original lies, as an index page shows and counts it.</summary>
/// <param name="Archive">The archive by its abbreviation where it has one, <c>AVPRF</c>.</param>
/// <param name="ArchiveName">The archive's English name, where it is another text than <paramref name="Archive"/>.</param>
/// <param name="Fond">The record group in one spelling, <c>f. 0100</c> or <c>RG 59</c>.</param>
/// <param name="Locator">The locator as printed, <c>f. 0100, op. 42, por. 19, pap. 288, ll. 81-85</c>.</param>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
public sealed record HtmlIndexPlace(string? Archive, string? ArchiveName = null, string? Fond = null, string? Locator = null)
{
    internal static ValueList<HtmlIndexPlace> Of(Memorandum memorandum)
    {
        if (memorandum.Citation is { Sources: { IsEmpty: false } sources })
        {
            return sources.Select(Of).Where(static place => (place.Archive ?? place.Locator) is not null).Distinct().ToValueList();
        }

        var archive = IndexText.Line(ReferencePlace.Of(memorandum).Archive);
        return archive is null ? default : [new(archive, NameOf(archive, KnownArchive.Find(archive)?.Name))];
    }

    private static HtmlIndexPlace Of(ArchivalSource source)
    {
        var place = ReferencePlace.Of(source);
        var archive = IndexText.Line(place.Archive);
        return new(archive, NameOf(archive, source.Repository?.Known?.Name ?? source.Repository?.Name), FondOf(source), IndexText.Line(place.Locator));
    }

    private static string? NameOf(string? archive, string? name) => IndexText.Line(name) is { } line && !line.Equals(archive, StringComparison.OrdinalIgnoreCase) ? line : null;

    // The label in one spelling, so that `fond 0100` and `f. 0100` are one.
    private static string? FondOf(ArchivalSource source) =>
        IndexText.Line(source[LocatorUnitKind.Fond]) is { } fond ? "f. " + fond
        : IndexText.Line(source[LocatorUnitKind.Rg]) is { } group ? "RG " + group
        : null;
}
