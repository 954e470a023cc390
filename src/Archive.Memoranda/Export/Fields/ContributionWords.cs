using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>What a page for people says of those who brought a document to its readers.</summary>
internal static class ContributionWords
{
    /// <summary>What somebody did: <c>Translated by</c>.</summary>
    public static string Of(ContributorRole role) => role switch
    {
        ContributorRole.Translator => "Translated by",
        ContributorRole.Contributor => "Contributed by",
        ContributorRole.Obtainer => "Obtained by",
        ContributorRole.Transcriber => "Transcribed by",
        ContributorRole.Editor => "Edited by",
        ContributorRole.Compiler => "Compiled by",
        _ => "Provided by",
    };

    /// <summary>Who it was, and what is printed with the name: <c>Gary Goldberg (National Security Archive), from Russian, for NKIDP</c>.</summary>
    public static string Who(Contribution contribution)
    {
        var who = new StringBuilder(contribution.Name);
        Append(who, " (", contribution.Affiliation, ")");
        Append(who, ", from ", contribution.Language, "");
        Append(who, ", for ", contribution.Agency, "");
        return who.ToString();
    }

    private static void Append(StringBuilder who, string before, string? value, string behind)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            who.Append(before).Append(value).Append(behind);
        }
    }
}
