using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Knows an office when it sees one: <c>USSR Ambassador to the PRC</c>, <c>Head of Department 3</c>.</summary>
internal static class Offices
{
    private static readonly WordTable Words = new(
        "ambassador", "charg\u00E9", "charge", "counselor", "counsellor", "councilor", "consul", "attach\u00E9", "attache", "secretary", "under-secretary", "head", "chief", "chairman", "chairwoman", "director", "minister",
        "vice-minister", "representative", "envoy", "commander", "president", "vice-president", "premier", "vice-premier", "deputy", "commissar", "adviser", "advisor", "marshal", "rapporteur", "delegate", "governor", "rector");

    private static readonly WordTable Bodies = new(
        "association", "society", "union", "committee", "council", "federation", "institute", "party", "league", "department", "ministry", "embassy", "board", "bureau", "academy");

    private static readonly PhraseTable Prepositions = new("of", "in", "to", "at", "for", "and");

    /// <summary>Whether a line names an office: a word for one, a capital at its start, and no stop at its end.</summary>
    public static bool IsOffice(ReadOnlySpan<char> line) =>
        line.Length is > 4 and < 140 && char.IsUpper(line[0]) && line[^1] is not ('.' or ':' or ';' or '?' or '!' or ',') && !line.Contains(':') && Has(line, Words);

    /// <summary>Whether a line names a body that people hold offices in, <c>Japan China Cultural Exchange Association</c>.</summary>
    public static bool IsBody(ReadOnlySpan<char> line) => line.Length is > 4 and < 100 && char.IsUpper(line[0]) && line[^1] is not ('.' or ':' or ';' or '?' or '!' or ',') && Has(line, Bodies);

    /// <summary>Whether a line goes on with an office, <c>OF THE USSR IN THE DPRK</c>.</summary>
    public static bool GoesOn(ReadOnlySpan<char> line) =>
        line.Length is > 5 and < 60 && line[^1] is not ('.' or ':' or ';' or '?' or '!' or ',') && Prepositions.Measure(line) is var length and > 0 && char.IsUpper(line[length..].TrimStart()[0]) | line[length..].TrimStart().StartsWith("the ", StringComparison.Ordinal)
        && !EnglishWords.HasVerb(line);

    /// <summary>Whether a line is an office in small letters, as it stands below a name: <c>ambassador</c>, <c>third secretary</c>.</summary>
    public static bool IsSmall(ReadOnlySpan<char> line) =>
        (line.Length is > 4 and < 40 && Scan.Gaps(line) < 4 && !line.ContainsAnyInRange('A', 'Z') && Words.Contains(line[(line.LastIndexOfAny(Scan.Spaces) + 1)..]))
        || (line.Length < 70 && char.IsLower(line[0]) && line[^1] is not ('.' or ',' or ':' or ';') && line.IndexOfAny(Scan.Spaces) is var end and > 0 && Words.Contains(line[..end]) && Prepositions.Measure(line[end..].TrimStart()) > 0 && !EnglishWords.HasVerb(line));

    /// <summary>The length of an office of one word at the start of a line, <c>Ambassador Dumitru Popa</c>; 0 where there is none.</summary>
    public static int MeasureWord(ReadOnlySpan<char> line) => line.IndexOfAny(Scan.Spaces) is var end and > 0 && char.IsUpper(line[0]) && Words.Contains(line[..end]) ? end : 0;

    private static bool Has(ReadOnlySpan<char> line, WordTable words)
    {
        foreach (var part in Scan.Words(line))
        {
            var word = part.Trim("(),[]\"");
            if (words.Contains(word) || (word.IndexOf('-') is var dash and > 0 && words.Contains(word[..dash])))
            {
                return true;
            }
        }

        return false;
    }
}
