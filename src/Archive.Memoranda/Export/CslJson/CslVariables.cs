using System.Collections.Frozen;

namespace Archive.Memoranda.Export;

/// <summary>The fields that citation processors also take from lines of a note, <c>recipient: X</c> or <c>{:recipient: X}</c>.</summary>
internal static class CslVariables
{
    private const int Longest = 40;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        [
            "abstract", "accessed", "annote", "archive", "archive-collection", "archive-location", "archive-place", "author", "authority", "available-date", "call-number", "categories", "chair", "chapter-number", "citation-key",
            "citation-label", "citation-number", "collection-editor", "collection-number", "collection-title", "compiler", "composer", "container-author", "container-title", "container-title-short", "contributor", "curator",
            "custom", "dimensions", "director", "division", "doi", "edition", "editor", "editorial-director", "event", "event-date", "event-place", "event-title", "executive-producer", "first-reference-note-number", "genre",
            "guest", "host", "id", "illustrator", "interviewer", "isbn", "issn", "issue", "issued", "journalabbreviation", "jurisdiction", "keyword", "language", "locator", "medium", "narrator", "note", "number",
            "number-of-pages", "number-of-volumes", "organizer", "original-author", "original-date", "original-publisher", "original-publisher-place", "original-title", "page", "page-first", "part", "part-title", "performer",
            "pmcid", "pmid", "printing", "producer", "publisher", "publisher-place", "recipient", "references", "reviewed-author", "reviewed-genre", "reviewed-title", "scale", "script-writer", "section", "series-creator",
            "shorttitle", "source", "status", "submitted", "supplement", "title", "title-short", "translator", "type", "url", "version", "volume", "volume-title", "volume-title-short", "year-suffix",
        ]).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>A line of a note that is no field: where it would be one, a dash stands for its colon.</summary>
    public static string Without(string line)
    {
        var start = line.StartsWith("{:", StringComparison.Ordinal) ? 2 : 0;
        var length = line.AsSpan(start).IndexOf(':');
        if (length is <= 0 or > Longest)
        {
            return line;
        }

        // Of an original date a line can say `original date`, `Original Date` and `original_date`.
        Span<char> name = stackalloc char[Longest];
        var words = line.AsSpan(start, length).Trim();
        words.CopyTo(name);
        name = name[..words.Length];
        name.Replace(' ', '-');
        name.Replace('_', '-');
        return Names.Contains(name) ? $"{words} –{line.AsSpan(start + length + 1)}" : line;
    }
}
