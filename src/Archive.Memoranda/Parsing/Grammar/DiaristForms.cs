using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Finds the owner of a diary in the words behind <c>From the diary of</c>: a bare name, or one with an office before or behind it.</summary>
internal static class DiaristForms
{
    /// <summary>The name; empty where the words have none.</summary>
    public static TextSpan Find(ReadOnlySpan<char> words)
    {
        var of = Scan.Phrase(words, "of ") is var length and > 0 ? length : 0;
        var rest = words[of..].TrimEnd(", ");

        // P. T. GALUSHKO, Trade Representative of the USSR
        var comma = rest.IndexOf(", ");
        if (comma > 0 && PersonNames.IsName(rest[..comma]) && Offices.IsOffice(rest[(comma + 2)..]))
        {
            return new(of, comma);
        }

        // Counselor-Envoy I. S. SHCHELOKOV   Soviet Ambassador to Burma A. K. GRINEVICH
        var name = PersonNames.NameAtEnd(rest);
        if (name > 0 && PersonNames.HasInitial(rest[name..]) && Offices.IsOffice(Capitalised(rest[..name].TrimEnd())))
        {
            return TextSpan.FromBounds(of + name, of + rest.Length);
        }

        var title = Offices.MeasureWord(rest);
        var bare = title > 0 ? rest[title..].TrimStart() : rest;
        return PersonNames.IsName(bare) ? TextSpan.FromBounds(of + rest.Length - bare.Length, of + rest.Length) : default;
    }

    // the Soviet Ambassador
    private static ReadOnlySpan<char> Capitalised(ReadOnlySpan<char> office) => office.StartsWith("the ", StringComparison.Ordinal) ? office[4..] : office;
}
