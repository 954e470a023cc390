namespace Archive.Memoranda.Export.References;

/// <summary>What the formats have no field for but a reader of the reference should know, a line each.</summary>
internal static class ReferenceNotes
{
    // Names are given again by a note rarely, and then by one of the first.
    private const int MostCompared = 20;

    /// <summary>Adds the notes of a reference whose other parts are filled.</summary>
    public static void Add(Memorandum memorandum, Reference reference)
    {
        var notes = reference.Notes;
        AddUnfielded(notes, reference);

        Add(notes, "Written: ", reference.Dates.Written?.Text);
        Add(notes, "Classification: ", memorandum.Record.Classification ?? memorandum.Header?.Classification);
        Add(notes, "Document number: ", memorandum.Header?.Number);
        if (memorandum.Citation is { } citation)
        {
            AddSources(notes, citation, reference.Place);
            foreach (var contribution in citation.Contributions)
            {
                AddContribution(notes, contribution, citation.Notes);
            }

            foreach (var note in citation.Notes)
            {
                Add(notes, "", note);
            }
        }
    }

    private static void AddUnfielded(List<string> notes, Reference reference)
    {
        if (!reference.HasRoom && reference.OriginalLanguages.Count > 0)
        {
            Add(notes, "Original language: ", string.Join(", ", reference.OriginalLanguages));
        }

        foreach (var recipient in reference.HasRecipients ? [] : reference.Recipients)
        {
            notes.Add("Recipient: " + recipient.Spoken);
        }
    }

    private static void AddSources(List<string> notes, Citation citation, ReferencePlace place)
    {
        foreach (var source in citation.Sources)
        {
            if (!ReferenceEquals(source, place.Source))
            {
                Add(notes, "Also in: ", source.Text);
            }
        }
    }

    private static void AddContribution(List<string> notes, Contribution contribution, ValueList<string> others)
    {
        var agency = PlainValue.Of(contribution.Agency);
        if (contribution.Role == ContributorRole.Translator)
        {
            if (agency is not null && !notes[..Math.Min(notes.Count, MostCompared)].Contains("Translated for " + agency))
            {
                notes.Add("Translated for " + agency);
            }
        }
        else if (PlainValue.Of(contribution.Name)?.TrimEnd('.', ' ') is { Length: > 0 } name && !IsNamed(name, others))
        {
            var forWhom = agency is null ? "" : " for " + agency;
            var affiliation = PlainValue.Of(contribution.Affiliation) is { } institution ? $" ({institution})" : "";
            notes.Add($"{Done(contribution.Role)}{forWhom} by {name}{affiliation}");
        }
    }

    // `Provided to the National Security Archive by ...` is a note already.
    private static bool IsNamed(string name, ValueList<string> notes)
    {
        foreach (var note in notes.AsSpan()[..Math.Min(notes.Count, MostCompared)])
        {
            if (note.Contains(name, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
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
            notes.Add(before.Length == 0 ? value : before + value);
        }
    }
}
