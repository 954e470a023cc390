using System.Globalization;
using System.Text;

namespace Archive.Memoranda.Export.References;

/// <summary>Where the original lies, each part for a field of its own.</summary>
/// <param name="Archive">The archive, by the abbreviation that the library knows, else as printed.</param>
/// <param name="Place">The archive's town; null for an archive that the library does not know.</param>
/// <param name="Locator">The locator as printed, without the archive's name.</param>
internal sealed record ReferencePlace(string? Archive, string? Place, string? Locator)
{
    private static readonly char[] Separators = [' ', ',', ':', ';', '.'];

    /// <summary>The place of a memorandum: the citation's first source, else the archive that the catalogue names.</summary>
    public static ReferencePlace Of(Memorandum memorandum)
    {
        if (memorandum.Citation is { Sources: { IsEmpty: false } sources })
        {
            return Of(sources[0]);
        }

        if (memorandum.Record.OriginalArchives is { IsEmpty: false } archives && PlainValue.Of(archives[0]) is { } name)
        {
            var known = KnownArchive.Find(name) ?? KnownArchive.Find(InBrackets(name));
            return new(known?.Abbreviation ?? name, known?.Place, null);
        }

        return new(null, null, null);
    }

    public static ReferencePlace Of(ArchivalSource source)
    {
        if (source.Repository is not { } repository)
        {
            return new(null, null, PlainValue.Of(source.Text));
        }

        var known = repository.Known ?? KnownArchive.Find(repository.Name);
        var archive = known?.Abbreviation ?? PlainValue.Of(repository.Abbreviation) ?? PlainValue.Of(repository.Name) ?? PlainValue.Of(repository.Text);
        return new(archive, known?.Place, LocatorOf(source.Text, repository.Text, known));
    }

    // The name stands before the locator, or behind it with the town.
    private static string? LocatorOf(string text, string repository, KnownArchive? known)
    {
        var at = repository.Length == 0 ? -1 : text.IndexOf(repository, StringComparison.Ordinal);
        if (at < 0)
        {
            return PlainValue.Of(text);
        }

        var before = text.AsSpan(0, at).TrimEnd(" ,:;(").TrimStart();
        var after = text.AsSpan(at + repository.Length).Trim(Separators);
        if (known is not null)
        {
            after = WithoutTown(WithoutTown(WithoutTown(after, known.Place), Plain(known.Place)), known.Country);
        }

        return PlainValue.Of(before.IsEmpty ? after.ToString() : after.IsEmpty ? before.ToString() : $"{before}, {after}");
    }

    // The town has a field of its own, and stands there once.
    private static ReadOnlySpan<char> WithoutTown(ReadOnlySpan<char> text, string town) =>
        text.StartsWith(town, StringComparison.Ordinal) && (text.Length == town.Length || text[town.Length] is ',' or ':' or ';') ? text[town.Length..].Trim(Separators) : text;

    // Brasília is printed as Brasilia.
    private static string Plain(string town) => string.Concat(town.Normalize(NormalizationForm.FormD).Where(static letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark));

    private static string? InBrackets(string text)
    {
        var open = text.LastIndexOf('(');
        var close = text.LastIndexOf(')');
        return open >= 0 && close > open ? text[(open + 1)..close] : null;
    }
}
