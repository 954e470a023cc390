namespace Archive.Memoranda.Export.References;

/// <summary>Where the original lies, each part for a field of its own.</summary>
/// <param name="Archive">The archive, by the abbreviation that the library knows, else as printed.</param>
/// <param name="Town">The archive's town: the library's for an archive that it knows, else the one that is printed behind the name.</param>
/// <param name="Locator">The locator as printed, without the archive's name and town.</param>
/// <param name="Source">The citation's source that this is; null where the citation names none.</param>
internal readonly record struct ReferencePlace(string? Archive, string? Town, string? Locator, ArchivalSource? Source = null)
{
    private const string Separators = " ,:;";

    /// <summary>The place of a memorandum: the citation's first source that names an archive, else its first, else the archive that the catalogue names.</summary>
    public static ReferencePlace Of(Memorandum memorandum)
    {
        if (memorandum.Citation is { Sources: { IsEmpty: false } sources })
        {
            return Of(FirstWithArchive(sources));
        }

        if (memorandum.Record.OriginalArchives is { IsEmpty: false } archives && PlainValue.Of(archives[0]) is { } name)
        {
            var known = KnownArchive.Find(name) ?? KnownArchive.Find(InBrackets(name));
            return new(known?.Abbreviation ?? name, known?.Place, null);
        }

        return default;
    }

    private static ArchivalSource FirstWithArchive(ValueList<ArchivalSource> sources)
    {
        foreach (var source in sources)
        {
            if (source.Repository is not null)
            {
                return source;
            }
        }

        return sources[0];
    }

    /// <summary>The place that a source names.</summary>
    public static ReferencePlace Of(ArchivalSource source)
    {
        if (source.Repository is not { } repository)
        {
            return new(null, null, PlainValue.Of(source.Text), source);
        }

        var known = repository.Known ?? KnownArchive.Find(repository.Name);
        var archive = known?.Abbreviation ?? PlainValue.Of(repository.Abbreviation) ?? PlainValue.Of(repository.Name) ?? PlainValue.Of(repository.Text);
        var at = repository.Text.Length == 0 ? -1 : source.Text.IndexOf(repository.Text, StringComparison.Ordinal);
        if (at < 0)
        {
            return new(archive, known?.Place, PlainValue.Of(source.Text), source);
        }

        // The name stands before the locator, or behind it with the town. The town has a field of its own, and stands there once.
        var before = source.Text.AsSpan(0, at).TrimEnd(" ,:;(").TrimStart();
        var after = WithoutStop(source.Text.AsSpan(at + repository.Text.Length).TrimStart(" ,:;.").TrimEnd(Separators));
        var town = known is null ? ArchiveTown.TakeAny(ref after) : ArchiveTown.Take(ref after, known);
        var locator = before.IsEmpty ? after.ToString() : after.IsEmpty ? before.ToString() : $"{before}, {after}";
        return new(archive, town, PlainValue.Of(locator), source);
    }

    // The dot of `D.C.` is no stop.
    private static ReadOnlySpan<char> WithoutStop(ReadOnlySpan<char> text) => text is [.. var rest, '.'] && text is not [.., '.', _, '.'] ? rest.TrimEnd(Separators) : text;

    private static ReadOnlySpan<char> InBrackets(string text)
    {
        var open = text.LastIndexOf('(');
        var close = text.LastIndexOf(')');
        return open >= 0 && close > open ? text.AsSpan(open + 1, close - open - 1) : default;
    }
}
