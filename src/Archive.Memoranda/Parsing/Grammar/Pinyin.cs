using System.Collections.Frozen;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Splits words into the syllables of Chinese in pinyin: <c>yongbuzhao</c> is <c>yong bu zhao</c>.</summary>
internal static class Pinyin
{
    private const int LongestSyllable = 6;
    private const int LongestWord = 24;

    // The syllables of Mandarin without tones: what may follow each initial.
    private static readonly (string Initial, string Finals)[] Rows =
    [
        ("", "a ai an ang ao e ei en er o ou"),
        ("b", "a ai an ang ao ei en eng i ian iao ie in ing o u"),
        ("p", "a ai an ang ao ei en eng i ian iao ie in ing o ou u"),
        ("m", "a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u"),
        ("f", "a an ang ei en eng o ou u"),
        ("d", "a ai an ang ao e ei en eng i ian iao ie ing iu ong ou u uan ui un uo"),
        ("t", "a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo"),
        ("n", "a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue uo"),
        ("l", "a ai an ang ao e ei eng i ia ian iang iao ie in ing iu o ong ou u uan ue un uo"),
        ("g", "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo"),
        ("k", "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo"),
        ("h", "a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo"),
        ("j", "i ia ian iang iao ie in ing iong iu u uan ue un"),
        ("q", "i ia ian iang iao ie in ing iong iu u uan ue un"),
        ("x", "i ia ian iang iao ie in ing iong iu u uan ue un"),
        ("zh", "a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo"),
        ("ch", "a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo"),
        ("sh", "a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo"),
        ("r", "an ang ao e en eng i ong ou u uan ui un uo"),
        ("z", "a ai an ang ao e ei en eng i ong ou u uan ui un uo"),
        ("c", "a ai an ang ao e en eng i ong ou u uan ui un uo"),
        ("s", "a ai an ang ao e en eng i ong ou u uan ui un uo"),
        ("y", "a an ang ao e i in ing o ong ou u uan ue un"),
        ("w", "a ai an ang ei en eng o u"),
    ];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Syllables = Rows
        .SelectMany(static row => row.Finals.Split(' '), static (row, final) => row.Initial + final)
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word of small letters is made of at least some syllables.</summary>
    public static bool IsWord(ReadOnlySpan<char> word, int leastSyllables)
    {
        if (word.Length is < 2 or > LongestWord || word.ContainsAnyExceptInRange('a', 'z'))
        {
            return false;
        }

        // fewest[n]: the fewest syllables that take n letters; a table, since a word can be cut in several ways.
        Span<int> fewest = stackalloc int[LongestWord + 1];
        fewest[0] = 0;
        fewest[1..].Fill(int.MaxValue);
        for (var at = 0; at < word.Length; at++)
        {
            for (var length = 1; fewest[at] != int.MaxValue && length <= LongestSyllable && at + length <= word.Length; length++)
            {
                if (Syllables.Contains(word.Slice(at, length)))
                {
                    fewest[at + length] = Math.Min(fewest[at + length], fewest[at] + 1);
                }
            }
        }

        return fewest[word.Length] != int.MaxValue && fewest[word.Length] >= leastSyllables;
    }
}
