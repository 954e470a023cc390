namespace Archive.Memoranda.Export.References;

/// <summary>Tells names that may be Japanese, <c>Nakajima Kenzo</c>: documents print them in either order, and which word is the family's cannot be seen.</summary>
/// <remarks>Every word is of syllables that Japanese has, and one has a sound at least that names of Italy and Spain do not: <c>k</c>, <c>w</c>, <c>y</c>, <c>sh</c>, <c>ts</c>, a long vowel.</remarks>
internal static class JapaneseName
{
    private const string Vowels = "aeiouāēīōū";
    private const int ShortestWord = 3;

    public static bool MayBe(NameWords words)
    {
        if (words.Count != 2)
        {
            return false;
        }

        var hasSign = false;
        return IsSyllables(words[0], ref hasSign) && IsSyllables(words[1], ref hasSign) && hasSign;
    }

    private static bool IsSyllables(ReadOnlySpan<char> word, ref bool hasSign)
    {
        if (word.Length < ShortestWord)
        {
            return false;
        }

        var rest = word;
        while (!rest.IsEmpty)
        {
            var onset = OnsetOf(rest, ref hasSign);
            if (onset == rest.Length || !Vowels.Contains(char.ToLowerInvariant(rest[onset])))
            {
                return false;
            }

            hasSign |= rest[onset] >= 'ā';
            rest = rest[(onset + 1)..];

            // The only consonant that ends a syllable, beside the first of a doubled one.
            if (rest is ['n'] or ['n', not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ā' or 'ē' or 'ī' or 'ō' or 'ū'), ..] or ['m', 'b' or 'm' or 'p', ..]
                || (rest.Length > 1 && rest[0] == rest[1] && rest[0] is 'k' or 's' or 't' or 'p') || rest is ['t', 'c', ..])
            {
                rest = rest[1..];
            }
        }

        return true;
    }

    private static int OnsetOf(ReadOnlySpan<char> rest, ref bool hasSign)
    {
        var first = char.ToLowerInvariant(rest[0]);
        if (Vowels.Contains(first))
        {
            return 0;
        }

        if (rest.Length > 1 && (first, rest[1]) is ('s', 'h') or ('c', 'h') or ('t', 's'))
        {
            hasSign |= first != 'c';
            return 2;
        }

        var isGlided = rest.Length > 1 && rest[1] == 'y' && first is 'k' or 'g' or 'n' or 'h' or 'b' or 'p' or 'm' or 'r';
        hasSign |= isGlided || first is 'k' or 'w' or 'y';
        return isGlided ? 2 : "kgsztdnhbpmyrwfj".Contains(first) ? 1 : rest.Length;
    }
}
