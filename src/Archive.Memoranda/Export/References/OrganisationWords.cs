using System.Collections.Frozen;
using System.Globalization;

namespace Archive.Memoranda.Export.References;

/// <summary>Tells organisations and offices from persons by a word that no person's name has.</summary>
internal static class OrganisationWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "academy", "administration", "affairs", "agency", "archive", "archives", "army", "assembly", "assistant", "association", "attache", "bank", "board", "branch", "bureau", "cabinet",
        "cc", "center", "centre", "chief", "collection", "college", "command", "commissariat", "commission", "committee", "communist", "company", "comrades", "conference", "congress",
        "consul", "consulate", "council", "court", "cpsu", "delegation", "department", "deputy", "director", "directorate", "division", "editor", "embassy", "federation", "forces", "foundation", "front",
        "general", "government", "group", "head", "headquarters", "institute", "institution", "intelligence", "international", "league", "legation", "library", "mfa", "military", "minister",
        "ministries", "ministry", "mission", "museum", "national", "office", "officer", "organization", "organisation", "party", "people's", "politburo", "premiers", "presidium", "press",
        "program", "programme", "project", "representative", "republic", "secretariat", "secretary", "section", "security", "service", "society", "soviet", "staff", "state", "station", "supreme", "television",
        "union", "university", "ussr", "vice",
        "a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with", "und", "et", "unknown", "all", "others")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool HasOne(NameWords words)
    {
        // A name in one piece of up to three capitals is an abbreviation.
        if (words.Count == 1 && words[0].Length <= 3 && !words[0].ContainsAnyExceptInRange('A', 'Z'))
        {
            return true;
        }

        var isName = false;
        for (var at = 0; at < words.Count; at++)
        {
            // `Japan. Foreign Ministry`: a full word that a dot ends is no part of a name.
            var word = words[at];
            if (IsOne(word) || (at < words.Count - 1 && word is [_, _, _, _, .., '.']))
            {
                return true;
            }

            isName |= char.IsLetter(word[0]);
        }

        return !isName;
    }

    private static bool IsOne(ReadOnlySpan<char> word)
    {
        foreach (var letter in word)
        {
            if (!char.IsLetter(letter) && letter is not ('.' or '-' or '\'' or '\u2019' or '\u2018' or '`' or '\u2010' or '\u2011') && char.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
            {
                return true;
            }
        }

        // `A.` is an initial, `a` an article, and `A` a slip of either.
        return word.Length == 1 ? char.IsLower(word[0]) : Words.Contains(word);
    }
}
