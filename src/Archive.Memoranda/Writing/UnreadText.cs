namespace Archive.Memoranda.Writing;

/// <summary>Finds the unrecognised text that has to be written: all but the citation's, which is unrecognised again when the citation is read.</summary>
internal static class UnreadText
{
    /// <summary>What stood before the citation's, and what behind it.</summary>
    public static (Unrecognized[] Before, Unrecognized[] Behind) Of(Memorandum memorandum)
    {
        var parts = memorandum.Unrecognized.AsSpan();
        var cited = 0;
        while (cited < parts.Length && !IsCited(memorandum.Citation, parts[cited]))
        {
            cited++;
        }

        var behind = new List<Unrecognized>();
        foreach (var part in parts[cited..])
        {
            if (!IsCited(memorandum.Citation, part))
            {
                behind.Add(part);
            }
        }

        return cited == parts.Length ? ([], [.. parts]) : ([.. parts[..cited]], [.. behind]);
    }

    // A line of the title, which the citation quotes, was no part of the citation.
    private static bool IsCited(Citation? citation, Unrecognized part) =>
        citation is not null && citation.Text.Contains(part.Text, StringComparison.Ordinal) && citation.Title?.Contains(part.Text, StringComparison.Ordinal) != true;
}
