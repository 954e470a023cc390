using System.Collections.Frozen;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The closed word classes of English: what tells the structure of a phrase, whatever it is about.</summary>
internal static class EnglishWords
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles = Set("a", "an", "the");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Pronouns = Set(
        "i", "we", "you", "he", "she", "it", "they", "me", "us", "him", "her", "them", "this", "these", "those", "that", "who", "which", "what", "there", "one", "ones", "someone", "everyone", "nobody");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Possessives = Set("my", "our", "your", "his", "her", "its", "their", "whose");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Prepositions = Set(
        "of", "in", "on", "at", "to", "from", "by", "with", "without", "for", "about", "against", "between", "among", "into", "onto", "over", "under", "through", "during", "before", "after", "until",
        "till", "since", "towards", "toward", "upon", "within", "per", "via", "near", "as", "like", "than", "regarding", "concerning", "behind", "beside", "besides", "except", "across", "along");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Joints = Set(
        "and", "or", "but", "nor", "if", "when", "while", "because", "although", "though", "so", "whether", "unless", "where", "how", "why", "then", "also", "not", "only", "even", "still", "already", "again", "once", "too", "twice");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Auxiliaries = Set(
        "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did", "will", "would", "shall", "should", "can", "could", "may", "might", "must", "cannot",
        "said", "says", "say", "asked", "asks", "told", "took", "take", "came", "come", "went", "go", "made", "make", "gave", "give");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Months = Set(
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");

    public static bool IsArticle(ReadOnlySpan<char> word) => Articles.Contains(word);

    public static bool IsPronoun(ReadOnlySpan<char> word) => Pronouns.Contains(word);

    public static bool IsPossessive(ReadOnlySpan<char> word) => Possessives.Contains(word);

    public static bool IsAuxiliary(ReadOnlySpan<char> word) => Auxiliaries.Contains(word);

    /// <summary>A pronoun that stands for a person and so for the subject of a sentence.</summary>
    public static bool IsPersonalPronoun(ReadOnlySpan<char> word) => word is "I" or "we" or "We" or "he" or "He" or "she" or "She" or "they" or "They" or "it" or "It" or "you" or "You";

    public static bool IsMonth(ReadOnlySpan<char> word) => Months.Contains(word);

    /// <summary>A word that a phrase cannot end with: an article, a preposition, a possessive, a conjunction.</summary>
    public static bool Expects(ReadOnlySpan<char> word) => Articles.Contains(word) || Prepositions.Contains(word) || Possessives.Contains(word) || Joints.Contains(word);

    /// <summary>Any word of the closed classes.</summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word) => Expects(word) || Pronouns.Contains(word) || Auxiliaries.Contains(word);

    /// <summary>Whether a line has a word that only a sentence has: an auxiliary or a personal pronoun.</summary>
    public static bool HasVerb(ReadOnlySpan<char> line)
    {
        foreach (var range in line.SplitAny(Scan.Spaces))
        {
            if (IsAuxiliary(line[range]) || IsPersonalPronoun(line[range]))
            {
                return true;
            }
        }

        return false;
    }

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] words) =>
        words.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
