namespace Archive.Memoranda.Export.References;

/// <summary>What the formats have no field for but a reader of the reference should know, a line each.</summary>
internal static class ReferenceNotes
{
    public static List<string> Of(Memorandum memorandum)
    {
        var notes = new List<string>();
        Add(notes, "Classification: ", memorandum.Record.Classification ?? memorandum.Header?.Classification);
        Add(notes, "Number: ", memorandum.Header?.Number);
        if (memorandum.Citation is not { } citation)
        {
            return notes;
        }

        for (var source = 1; source < citation.Sources.Count; source++)
        {
            Add(notes, "Also in: ", citation.Sources[source].Text);
        }

        foreach (var contribution in citation.Contributions)
        {
            AddContribution(notes, contribution);
        }

        foreach (var note in citation.Notes)
        {
            Add(notes, "", note);
        }

        return notes;
    }

    private static void AddContribution(List<string> notes, Contribution contribution)
    {
        var agency = PlainValue.Of(contribution.Agency);
        if (contribution.Role == ContributorRole.Translator)
        {
            Add(notes, "Translated for ", agency);
        }
        else if (PlainValue.Of(contribution.Name) is { } name)
        {
            var affiliation = PlainValue.Of(contribution.Affiliation) is { } institution ? $" ({institution})" : "";
            notes.Add($"{Done(contribution.Role)}{(agency is null ? "" : " for " + agency)} by {name}{affiliation}");
        }
    }

    private static string Done(ContributorRole role) => role switch
    {
        ContributorRole.Obtainer => "Obtained",
        ContributorRole.Transcriber => "Transcribed",
        ContributorRole.Editor => "Edited",
        ContributorRole.Compiler => "Compiled",
        ContributorRole.Provider => "Provided",
        _ => "Contributed",
    };

    private static void Add(List<string> notes, string before, string? text)
    {
        if (PlainValue.Of(text) is { } value)
        {
            notes.Add(before + value);
        }
    }
}
