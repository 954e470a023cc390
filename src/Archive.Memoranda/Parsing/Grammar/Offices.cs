using System.Collections.Frozen;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Knows an office when it sees one: <c>USSR Ambassador to the PRC</c>, <c>Head of Department 3</c>.</summary>
internal static class Offices
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = new[]
    {
        "ambassador", "charg\u00E9", "charge", "counselor", "counsellor", "councilor", "consul", "attach\u00E9", "attache", "secretary", "under-secretary", "head", "chief", "chairman", "chairwoman", "director", "minister",
        "vice-minister", "representative", "envoy", "commander", "president", "vice-president", "premier", "vice-premier", "deputy", "commissar", "adviser", "advisor", "marshal", "rapporteur", "delegate", "governor", "rector",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Bodies = new[]
    {
        "association", "society", "union", "committee", "council", "federation", "institute", "party", "league", "department", "ministry", "embassy", "board", "bureau", "academy",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a line names an office: a word for one, a capital at its start, and no stop at its end.</summary>
    public static bool IsOffice(ReadOnlySpan<char> line) =>
        line.Length is > 4 and < 140 && char.IsUpper(line[0]) && line[^1] is not ('.' or ':' or ';' or '?' or '!' or ',') && !line.Contains(':') && Has(line, Words);

    /// <summary>Whether a line names a body that people hold offices in, <c>Japan China Cultural Exchange Association</c>.</summary>
    public static bool IsBody(ReadOnlySpan<char> line) => line.Length is > 4 and < 100 && char.IsUpper(line[0]) && line[^1] is not ('.' or ':' or ';' or '?' or '!' or ',') && Has(line, Bodies);

    private static bool Has(ReadOnlySpan<char> line, FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words)
    {
        foreach (var range in line.SplitAny(Scan.Spaces))
        {
            if (words.Contains(line[range].Trim("(),[]\"")))
            {
                return true;
            }
        }

        return false;
    }
}
