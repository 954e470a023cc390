using System.Buffers;

namespace Archive.Memoranda.Export.References;

/// <summary>What kind of word of a name a word is.</summary>
internal static class NameWord
{
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUYÁÉÍÓÚÄÖÜ");

    public static bool IsInitial(ReadOnlySpan<char> word) => word.Length is 2 or 3 && word[^1] == '.' && char.IsLetter(word[0]);

    /// <summary>Whether a word goes with the family name behind it, as <c>von</c> does.</summary>
    public static bool IsParticle(ReadOnlySpan<char> word) => word is "von" or "van" or "de" or "der" or "den" or "del" or "della" or "di" or "da" or "do" or "dos" or "das" or "du"
        or "la" or "le" or "al" or "el" or "ibn" or "bin" or "ter" or "ten" or "zu" or "zur" or "af" or "av";

    public static bool IsSuffix(ReadOnlySpan<char> word) => word is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV";

    /// <summary>Gives a name in capitals small letters, <c>ROSHCHIN</c> as <c>Roshchin</c>.</summary>
    public static void Soften(Span<char> word)
    {
        if (!IsShouted(word) || IsSuffix(word))
        {
            return;
        }

        // O'BRIEN, CHOE-HO and McDONALD have a second capital.
        var isScottish = word.Length > 5 && word.StartsWith("MC", StringComparison.Ordinal);
        var before = '-';
        for (var at = 0; at < word.Length; at++)
        {
            var letter = word[at];
            if (before is not ('-' or '\'' or '\u2019' or '.') && !(isScottish && at == 2))
            {
                word[at] = char.ToLowerInvariant(letter);
            }

            before = letter;
        }
    }

    // All letters are capitals, and there are enough for a name; two consonants are initials without dots.
    private static bool IsShouted(ReadOnlySpan<char> word)
    {
        var letters = 0;
        foreach (var letter in word)
        {
            if (char.IsLower(letter))
            {
                return false;
            }

            letters += char.IsUpper(letter) ? 1 : 0;
        }

        return letters > 2 || (letters == 2 && word[^1] != '.' && word.ContainsAny(Vowels));
    }
}
