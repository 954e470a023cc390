namespace Archive.Memoranda.Validation.Rules;

/// <summary>Tells an office that stands without a name by its words alone: each is known, or an abbreviation.</summary>
internal static class OfficeWords
{
    private const int Longest = 90;
    private const int FewestWords = 2;

    private static readonly HashSet<string> Offices = new(StringComparer.OrdinalIgnoreCase)
    {
        "ambassador", "attaché", "attache", "counselor", "counsellor", "consul", "consul-general", "chargé", "charge", "secretary", "minister", "chairman", "director",
        "chief", "head", "president", "premier", "commander", "envoy", "chancellor",
    };

    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "the", "in", "to", "for", "at", "and", "d'affaires", "d’affaires", "a.i.", "ad", "interim", "acting", "deputy", "first", "second", "third", "vice", "assistant", "general", "extraordinary",
        "plenipotentiary", "prime", "foreign", "affairs", "defense", "defence", "internal", "trade", "embassy", "department", "ministry", "council", "committee", "central", "party", "state", "union",
        "government", "delegation", "mission", "republic", "people's", "people’s", "democratic", "socialist", "soviet", "federal", "military", "staff", "office", "section", "division", "administration",
        "korea", "korean", "china", "chinese", "mongolia", "mongolian", "vietnam", "hungary", "hungarian", "poland", "polish", "romania", "romanian", "bulgaria", "bulgarian", "albania", "albanian",
        "cuba", "cuban", "yugoslavia", "czechoslovakia", "german", "germany", "ussr", "far", "eastern", "southeast", "asia", "european", "africa", "american", "communist", "workers'", "workers’",
    };

    /// <summary>Whether it is what an office can be of, the last word of a signature: <c>Embassy</c>.</summary>
    public static bool IsHouse(ReadOnlySpan<char> word) =>
        Offices.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) || (Others.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word) && word is not ("Soviet" or "Democratic" or "Socialist" or "Far" or "Central"));

    public static bool IsOffice(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest)
        {
            return false;
        }

        var hasOffice = false;
        var words = 0;
        var office = Offices.GetAlternateLookup<ReadOnlySpan<char>>();
        var others = Others.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var range in text.Split(' '))
        {
            var word = text[range].Trim("[](),");
            if (word.IsEmpty)
            {
                continue;
            }

            words++;
            var isOffice = office.Contains(word);
            hasOffice |= isOffice;
            if (!isOffice && !others.Contains(word) && !IsAbbreviation(word))
            {
                return false;
            }
        }

        return hasOffice && words >= FewestWords;
    }

    // PRC, MFA, but no PUZANOV
    private static bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length is > 1 and <= 4 && !word.ContainsAnyExceptInRange('A', 'Z');
}
