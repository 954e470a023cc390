namespace Archive.Memoranda.Export;

/// <summary>What a page for people says of editorial marks: what kind one is, and who made it.</summary>
internal static class MarkWords
{
    /// <summary>The kind in a word, <c>supplied</c>.</summary>
    public static string WordOf(EditorialKind kind) => kind switch
    {
        EditorialKind.Omission => "omission",
        EditorialKind.Unreadable => "unreadable",
        EditorialKind.Uncertain => "uncertain",
        EditorialKind.Supplied => "supplied",
        EditorialKind.Gloss => "gloss",
        EditorialKind.Original => "original",
        EditorialKind.Correction => "correction",
        EditorialKind.Physical => "physical",
        EditorialKind.Commentary => "commentary",
        _ => "mark",
    };

    /// <summary>What an editor did, <c>Letters or words supplied by the translator, David Wolff.</c></summary>
    public static string SentenceOf(EditorialKind kind, bool isGuess, string makers)
    {
        var sentence = kind switch
        {
            EditorialKind.Omission => $"Text left out by {makers}.",
            EditorialKind.Unreadable => $"Text marked as unreadable by {makers}.",
            EditorialKind.Uncertain => $"A doubtful reading, marked by {makers}.",
            EditorialKind.Supplied => $"Letters or words supplied by {makers}.",
            EditorialKind.Gloss => $"An explanation by {makers}.",
            EditorialKind.Original => $"The word of the original language, given by {makers}.",
            EditorialKind.Correction => $"A mistake marked or corrected by {makers}.",
            EditorialKind.Physical => $"A description of the paper by {makers}.",
            EditorialKind.Commentary => $"A comment by {makers}.",
            _ => "The mark of a note that is not listed.",
        };
        return isGuess ? sentence + " What kind of mark it is, is a guess." : sentence;
    }

    /// <summary>Who made the marks, as far as the citation tells: the translators, else the editors.</summary>
    public static string MakersOf(Memorandum memorandum)
    {
        var contributions = memorandum.Citation?.Contributions ?? default;
        return Named(contributions, ContributorRole.Translator, "the translator") ?? Named(contributions, ContributorRole.Editor, "the editor") ?? "an editor who is not named";
    }

    private static string? Named(ValueList<Contribution> contributions, ContributorRole role, string word)
    {
        var names = contributions.Where(contribution => contribution.Role == role && !string.IsNullOrWhiteSpace(contribution.Name)).Select(static contribution => contribution.Name).ToList();
        return names.Count switch
        {
            0 => null,
            1 => $"{word}, {names[0]}",
            _ => $"{word}s, {string.Join(", ", names.SkipLast(1))} and {names[^1]}",
        };
    }
}
