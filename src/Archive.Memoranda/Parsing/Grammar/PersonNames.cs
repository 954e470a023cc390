using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Knows the form of a person's name: <c>N. V. Roshchin</c>, <c>A[pollon] Petrov</c>, <c>ZHOU ENLAI</c>.</summary>
internal static class PersonNames
{
    /// <summary>Whether a line is a name and nothing else: up to five words, each with a capital or an initial, particles apart.</summary>
    public static bool IsName(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var word in Scan.Words(line))
        {
            if (word.IsEmpty)
            {
                continue;
            }

            words++;
            if (words > 5 || !(IsParticle(word) || (IsNameWord(word) && !EnglishWords.Expects(word))))
            {
                return false;
            }
        }

        return words > 0 && line.Length < 60 && line.IndexOfAnyInRange('0', '9') < 0;
    }

    /// <summary>Whether a name has an initial, so that it hardly is anything but a person: <c>N. V. Roshchin</c>.</summary>
    public static bool HasInitial(ReadOnlySpan<char> name)
    {
        foreach (var word in Scan.Words(name))
        {
            if (IsInitial(word) || IsCompletedInitial(word) || (word.Length > 3 && word[1] == '.' && char.IsUpper(word[0])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where the name at the end of a line begins, <c>USSR Ambassador to the PRC N. Roshchin</c>; -1 where the line ends in no name.</summary>
    public static int NameAtEnd(ReadOnlySpan<char> line)
    {
        var surname = line.LastIndexOfAny(Scan.Spaces) + 1;
        if (surname <= 0 || !IsNameWord(line[surname..]) || IsInitial(line[surname..]))
        {
            return -1;
        }

        var start = surname;
        while (start > 1)
        {
            var before = line[..(start - 1)].TrimEnd();
            var word = before.LastIndexOfAny(Scan.Spaces) + 1;
            if (!IsInitial(before[word..]) && !IsCompletedInitial(before[word..]))
            {
                break;
            }

            start = word;
        }

        return start;
    }

    /// <summary>An initial, <c>N.</c> <c>Yu.</c> <c>N.V.</c>.</summary>
    public static bool IsInitial(ReadOnlySpan<char> word)
    {
        if (word.Length < 2 || word[^1] != '.')
        {
            return false;
        }

        var letters = 0;
        foreach (var c in word)
        {
            if (c == '.')
            {
                letters = 0;
            }
            else if (!char.IsLetter(c) || ++letters > 2 || (letters == 1 && !char.IsUpper(c)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>Cde.</c>, <c>Com.</c>, <c>Mr.</c>: the stop of a short title ends no sentence.</summary>
    public static bool IsShortTitle(ReadOnlySpan<char> word) => word is "Cde." or "Com." or "Comr." or "Mr." or "Mrs." or "Dr." or "Gen." or "Col." or "Prof." or "Amb.";

    // A[pollon]
    private static bool IsCompletedInitial(ReadOnlySpan<char> word) => word.Length > 3 && char.IsUpper(word[0]) && word[1] == '[' && word.TrimEnd('.')[^1] == ']';

    // Roshchin   ROSHCHIN   N.   A[pollon]   [Shaoqi]   G.T.   O'Driscoll
    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        var bare = word.TrimStart("([/\".").TrimEnd(")]/\",");
        return !bare.IsEmpty && char.IsUpper(bare[0]) && bare.IndexOfAny(":;?!(") < 0 && (bare[^1] != '.' || IsInitial(bare) || IsCompletedInitial(bare) || IsShortTitle(bare));
    }

    private static bool IsParticle(ReadOnlySpan<char> word) => word is "de" or "von" or "van" or "der" or "al" or "bin" or "di" or "da" or "dos";
}
