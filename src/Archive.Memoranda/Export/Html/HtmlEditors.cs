namespace Archive.Memoranda.Export;

/// <summary>Names who put brackets into a document: the translators; where there are none the editors; else nobody is named.</summary>
internal static class HtmlEditors
{
    public static string Of(Memorandum memorandum)
    {
        var contributions = memorandum.Citation?.Contributions ?? default;
        return Named(contributions, ContributorRole.Translator, "translator") ?? Named(contributions, ContributorRole.Editor, "editor") ?? "an editor who is not named";
    }

    /// <summary>A role in words that stand before a name, <c>Translated by</c>.</summary>
    public static string WordsFor(ContributorRole role) => role switch
    {
        ContributorRole.Translator => "Translated by",
        ContributorRole.Contributor => "Contributed by",
        ContributorRole.Obtainer => "Obtained by",
        ContributorRole.Transcriber => "Transcribed by",
        ContributorRole.Editor => "Edited by",
        ContributorRole.Compiler => "Compiled by",
        _ => "Provided by",
    };

    private static string? Named(ValueList<Contribution> contributions, ContributorRole role, string word)
    {
        var names = contributions.Where(contribution => contribution.Role == role && !string.IsNullOrWhiteSpace(contribution.Name)).Select(static contribution => contribution.Name).ToList();
        return names.Count == 0 ? null : $"the {word}{(names.Count == 1 ? "" : "s")} {string.Join(", ", names)}";
    }
}
