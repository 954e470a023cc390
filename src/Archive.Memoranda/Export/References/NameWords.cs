using System.Collections.Frozen;

namespace Archive.Memoranda.Export.References;

/// <summary>The words of a printed name, and what kind of word each is.</summary>
internal static class NameWords
{
    private const int ShortestSpacedName = 4;

    private static readonly FrozenSet<string> Titles = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "com", "cde", "cdes", "comrade", "com-de", "tov", "tovarishch", "mr", "mrs", "ms", "miss", "sir", "lord", "dr", "prof", "professor", "gen", "general", "col", "colonel",
        "maj", "major", "lt", "lieutenant", "capt", "captain", "marshal", "admiral", "ambassador", "premier", "president", "chairman", "vice-chairman", "minister", "senator",
        "amb", "herr", "frau", "monsieur", "madame");

    private static readonly FrozenSet<string> Particles = FrozenSet.Create(StringComparer.Ordinal,
        "von", "van", "de", "der", "den", "del", "della", "di", "da", "do", "dos", "das", "du", "la", "le", "al", "el", "ibn", "bin", "ter", "ten", "zu", "zur", "af", "av");

    private static readonly FrozenSet<string> Suffixes = FrozenSet.Create(StringComparer.Ordinal, "Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV");

    /// <summary>The words without titles; <c>N.V.Roshchin</c> has three, and <c>V A R E N T S O V</c> is one.</summary>
    public static List<string> Of(string text)
    {
        var words = new List<string>();
        foreach (var piece in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            AddParts(words, piece.TrimStart('.', '-'));
        }

        while (words.Count > 1 && Titles.Contains(words[0].TrimEnd('.')))
        {
            words.RemoveAt(0);
        }

        if (words.Count >= ShortestSpacedName && words.TrueForAll(static word => word.Length == 1 && char.IsLetter(word[0])))
        {
            words = [string.Concat(words)];
        }

        // The dot of the sentence that a name ends.
        if (words.Count > 0 && words[^1] is { Length: > 3 } last && last[^1] == '.' && !IsSuffix(last))
        {
            words[^1] = last.TrimEnd('.');
        }

        return words;
    }

    public static bool IsInitial(string word) => word.Length is 2 or 3 && word[^1] == '.' && char.IsLetter(word[0]);

    public static bool IsParticle(string word) => Particles.Contains(word);

    public static bool IsSuffix(string word) => Suffixes.Contains(word);

    /// <summary>Gives names in capitals small letters, <c>ROSHCHIN</c> as <c>Roshchin</c>.</summary>
    public static void Soften(List<string> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (IsShouted(words[at]) && !IsSuffix(words[at]))
            {
                words[at] = Soften(words[at]);
            }
        }
    }

    private static void AddParts(List<string> words, string piece)
    {
        var start = 0;
        for (var at = 1; at + 1 < piece.Length; at++)
        {
            // An initial with a name or another initial glued to it.
            if (piece[at] == '.' && char.IsLetter(piece[at + 1]) && at - start <= 2)
            {
                words.Add(piece[start..(at + 1)]);
                start = at + 1;
            }
        }

        if (start < piece.Length)
        {
            words.Add(piece[start..]);
        }
    }

    // All letters are capitals, and there are enough for a name; two consonants are initials without dots.
    private static bool IsShouted(string word)
    {
        var letters = 0;
        var hasVowel = false;
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
            {
                return false;
            }

            letters += char.IsUpper(letter) ? 1 : 0;
            hasVowel |= "AEIOUYÁÉÍÓÚÄÖÜ".Contains(letter);
        }

        return letters > 2 || (letters == 2 && hasVowel && word[^1] != '.');
    }

    private static string Soften(string word) => string.Create(word.Length, word, static (soft, word) =>
    {
        for (var at = 0; at < word.Length; at++)
        {
            // O'BRIEN, CHOE-HO and McDONALD have a second capital.
            var isFirst = at == 0 || word[at - 1] is '-' or '\'' or '\u2019' or '.' || (at == 2 && word.Length > 5 && word.StartsWith("MC", StringComparison.Ordinal));
            soft[at] = isFirst ? word[at] : char.ToLowerInvariant(word[at]);
        }
    });
}
