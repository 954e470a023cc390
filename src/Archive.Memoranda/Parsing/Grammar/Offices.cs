using System.Buffers;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Knows an office when it sees one: <c>USSR Ambassador to the PRC</c>, <c>Head of Department 3</c>.</summary>
internal static class Offices
{
    private static readonly SearchValues<string> Words = SearchValues.Create(
        [
            "Ambassador", "Charg\u00E9", "Charge d'Affaires", "Counselor", "Counsellor", "Councilor", "Consul", "Attach\u00E9", "Attache", "Secretary", "Head of", "Chief", "Chairman", "Chairwoman",
            "Director", "Minister", "Representative", "Envoy", "Commander", "President", "Premier", "Deputy", "Commissar", "Adviser", "Advisor", "Marshal", "General Staff", "Rapporteur", "Delegate",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line names an office: a word for one, a capital at its start, and no stop at its end.</summary>
    public static bool IsOffice(ReadOnlySpan<char> line) =>
        line.Length is > 4 and < 140 && char.IsUpper(line[0]) && line[^1] is not ('.' or ':' or ';' or '?' or '!' or ',') && !line.Contains(':') && line.ContainsAny(Words);
}
