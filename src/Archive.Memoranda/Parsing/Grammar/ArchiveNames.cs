using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Knows the name of an archive, a place or a parent body when it sees one.</summary>
internal static class ArchiveNames
{
    private static readonly PhraseSearch HoldingWords = new(
        StringComparison.OrdinalIgnoreCase,
        "archive", "archiv", "arkhiv", "arhiv", "arquivo", "archivo", "archivio", "library", "museum", "lev\u00E9lt\u00E1r", "biblioteca", "biblioth\u00E8que", "bibliothek", "research center", "records center", "mus\u00E9e");

    private static readonly PhraseSearch ParentBodies = new(
        StringComparison.OrdinalIgnoreCase,
        "ministry", "ministerio", "minist\u00E8re", "minist\u00E9rio", "ministerstvo", "ministerium", "secretar\u00EDa", "department of state", "university");

    /// <summary>Whether a segment names a house that holds documents, by a known abbreviation or by a word such as archive or library.</summary>
    public static bool IsHolding(ReadOnlySpan<char> segment)
    {
        var bare = WithoutParenthesis(segment);
        return KnownArchive.IsKnown(bare)
            || (HoldingWords.IsIn(bare) && (!bare.ContainsAnyInRange('0', '9') || bare.Contains("Archives of", StringComparison.Ordinal)));
    }

    /// <summary>Whether a line names an archive and no place in it, <c>German Federal Archives (BArch)</c>.</summary>
    public static bool IsArchiveAlone(ReadOnlySpan<char> line) => line.Length < 120 && line[^1] != '.' && !line.ContainsAnyInRange('0', '9') && IsHolding(line);

    /// <summary>
    /// The length of the archive's name or abbreviation that a source begins with, alone or before its locator, <c>APRF: f. 45</c>; 0 where there is none.
    /// </summary>
    public static int MeasureHolding(ReadOnlySpan<char> segment)
    {
        var colon = segment.IndexOf(':');
        return colon > 0 && IsHolding(segment[..colon]) ? colon : IsHolding(segment) ? segment.Length : AbbreviationPrefix(segment);
    }

    /// <summary>The length of a known abbreviation at the start of a segment that goes on with its locator, <c>AVP RF f. 0100</c>; 0 where there is none.</summary>
    public static int AbbreviationPrefix(ReadOnlySpan<char> segment)
    {
        var longest = 0;
        var at = segment.IsEmpty || !char.IsUpper(segment[0]) ? segment.Length : 0;
        for (var words = 0; words < 3 && at < segment.Length; words++)
        {
            while (at < segment.Length && !Scan.IsSpace(segment[at]) && segment[at] is not (',' or ':' or ';'))
            {
                at++;
            }

            longest = KnownArchive.IsKnown(segment[..at]) ? at : longest;
            at += Scan.WhiteSpace(segment[at..]);
        }

        return longest;
    }

    /// <summary>An abbreviation that the table does not have: capitals, at least two, and few letters.</summary>
    public static bool LooksAbbreviated(ReadOnlySpan<char> segment)
    {
        var capitals = 0;
        foreach (var c in segment)
        {
            if (!char.IsLetter(c) && c is not (' ' or '-' or '/' or '.'))
            {
                return false;
            }

            capitals += char.IsUpper(c) ? 1 : 0;
        }

        return capitals >= 2 && segment.Length <= 12;
    }

    /// <summary>Whether a segment is a town or country that archives lie in.</summary>
    public static bool IsPlace(ReadOnlySpan<char> segment) => Places.IsKnown(segment);

    /// <summary>Whether a segment names the body that an archive belongs to, <c>Secretaría de Relaciones Exteriores</c>.</summary>
    public static bool IsParentBody(ReadOnlySpan<char> segment) => !segment.ContainsAnyInRange('0', '9') && ParentBodies.IsIn(segment);

    /// <summary>The abbreviation in parentheses at the end of a name, <c>(APRF)</c>; empty where there is none.</summary>
    public static ReadOnlySpan<char> Parenthesized(ReadOnlySpan<char> name)
    {
        var trimmed = name.TrimEnd();
        var open = trimmed.LastIndexOf('(');
        return open > 0 && trimmed[^1] == ')' && LooksAbbreviated(trimmed[(open + 1)..^1]) ? trimmed[(open + 1)..^1] : default;
    }

    /// <summary>A name up to what it carries in parentheses.</summary>
    public static ReadOnlySpan<char> WithoutParenthesis(ReadOnlySpan<char> segment) => segment.IndexOf('(') is var open and > 0 ? segment[..open].TrimEnd() : segment;
}
