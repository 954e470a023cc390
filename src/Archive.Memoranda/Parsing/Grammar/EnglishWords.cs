using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The closed word classes of English: what tells the structure of a phrase, whatever it is about.</summary>
internal static class EnglishWords
{
    // What classes a word belongs to, in one look.
    private static readonly WordTable Classes = Table(
        (WordClass.Article, "a an the"),
        (WordClass.Pronoun, "i we you he she it they me us him her them this these those that who which what there one ones someone everyone nobody"),
        (WordClass.Possessive, "my our your his her its their whose"),
        (WordClass.Preposition, "of in on at to from by with without for about against between among into onto over under through during before after until till since towards toward " +
            "upon within per via near as like than regarding concerning behind beside besides except across along"),
        (WordClass.Joint, "and or but nor if when while because although though so whether unless where how why then also not only even still already again once too twice"),
        (WordClass.Auxiliary, "is are was were be been being am has have had having do does did will would shall should can could may might must cannot said says say asked asks told " +
            "took take came come went go made make gave give"),
        (WordClass.Month, "january february march april may june july august september october november december"));

    [Flags]
    private enum WordClass
    {
        None = 0,
        Article = 1,
        Pronoun = 2,
        Possessive = 4,
        Preposition = 8,
        Joint = 16,
        Auxiliary = 32,
        Month = 64,
    }

    public static bool IsArticle(ReadOnlySpan<char> word) => Is(word, WordClass.Article);

    public static bool IsPronoun(ReadOnlySpan<char> word) => Is(word, WordClass.Pronoun);

    public static bool IsPossessive(ReadOnlySpan<char> word) => Is(word, WordClass.Possessive);

    public static bool IsAuxiliary(ReadOnlySpan<char> word) => Is(word, WordClass.Auxiliary);

    /// <summary>A pronoun that stands for a person and so for the subject of a sentence.</summary>
    public static bool IsPersonalPronoun(ReadOnlySpan<char> word) => word is "I" or "we" or "We" or "he" or "He" or "she" or "She" or "they" or "They" or "it" or "It" or "you" or "You";

    public static bool IsMonth(ReadOnlySpan<char> word) => Is(word, WordClass.Month);

    /// <summary>A word that a phrase cannot end with: an article, a preposition, a possessive, a conjunction.</summary>
    public static bool Expects(ReadOnlySpan<char> word) => Is(word, WordClass.Article | WordClass.Preposition | WordClass.Possessive | WordClass.Joint);

    /// <summary>Any word of the closed classes.</summary>
    public static bool IsFunctionWord(ReadOnlySpan<char> word) => Is(word, ~WordClass.Month);

    /// <summary>Whether a line has a word that only a sentence has: an auxiliary or a personal pronoun.</summary>
    public static bool HasVerb(ReadOnlySpan<char> line)
    {
        foreach (var word in Scan.Words(line))
        {
            var classes = (WordClass)Classes.Find(word);
            if ((classes & WordClass.Auxiliary) != WordClass.None || ((classes & WordClass.Pronoun) != WordClass.None && IsPersonalPronoun(word)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<char> word, WordClass classes) => (Classes.Find(word) & (int)classes) != 0;

    private static WordTable Table(params (WordClass Class, string Words)[] rows)
    {
        var table = new WordTable();
        foreach (var (kind, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                table.Set(word, table.Find(word) | (int)kind);
            }
        }

        return table;
    }
}
