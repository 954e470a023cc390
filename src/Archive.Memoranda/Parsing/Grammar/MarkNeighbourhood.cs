using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>A bracket and what stands around it, all that its kind is decided by.</summary>
internal readonly ref struct MarkNeighbourhood
{
    public MarkNeighbourhood(ReadOnlySpan<char> before, ReadOnlySpan<char> inner, ReadOnlySpan<char> after)
    {
        Before = before;
        Inner = inner;
        After = after;
        WordBefore = LastWord(before);
        WordAfter = FirstWord(after);
        Words = Scan.Gaps(inner) + 1;
    }

    /// <summary>The text of the block before the bracket.</summary>
    public ReadOnlySpan<char> Before { get; }

    /// <summary>The text in the bracket.</summary>
    public ReadOnlySpan<char> Inner { get; }

    /// <summary>The text of the block behind the bracket.</summary>
    public ReadOnlySpan<char> After { get; }

    /// <summary>The word before the bracket with the punctuation that clings to it.</summary>
    public ReadOnlySpan<char> WordBefore { get; }

    /// <summary>The word behind the bracket with the punctuation that clings to it.</summary>
    public ReadOnlySpan<char> WordAfter { get; }

    /// <summary>The first word in the bracket.</summary>
    public ReadOnlySpan<char> FirstInner => FirstWord(Inner);

    /// <summary>The last word in the bracket.</summary>
    public ReadOnlySpan<char> LastInner => LastWord(Inner);

    /// <summary>How many words the bracket has.</summary>
    public int Words { get; }

    /// <summary>Whether the bracket is all of its block, but for punctuation.</summary>
    public bool IsWholeBlock => Before.IsEmpty && After.Trim(" \r\n\t.,;\"").IsEmpty;

    /// <summary>Whether a letter touches the bracket on either side, <c>Com[munist]</c>, <c>[W]e</c>.</summary>
    public bool IsGlued => (!Before.IsEmpty && (char.IsLetter(Before[^1]) || (Before[^1] == '.' && Before.Length > 1 && char.IsUpper(Before[^2]) && char.IsLower(Inner[0])))) || (!After.IsEmpty && char.IsLetter(After[0])) || (!Before.IsEmpty && char.IsAsciiDigit(Before[^1]) && Inner is "st" or "nd" or "rd" or "th");

    /// <summary>Whether white space or nothing stands before the bracket.</summary>
    public bool IsParted => Before.IsEmpty || Scan.IsSpace(Before[^1]);

    /// <summary>Whether dots stand for figures, <c>4[...]0</c>.</summary>
    public bool IsBetweenFigures => !Before.IsEmpty && !After.IsEmpty && char.IsAsciiDigit(Before[^1]) && char.IsAsciiDigit(After[0]) && Inner.Trim(" .\u2026").IsEmpty;

    /// <summary>Whether a sentence begins with the bracket.</summary>
    public bool BeginsSentence
    {
        get
        {
            var before = Before.TrimEnd(" \r\n\t\f\u00A0\"\u201C(");
            return before.IsEmpty || before[^1] is ':' or '!' or '?' || (before[^1] == '.' && !PersonNames.IsInitial(WordBefore) && (WordBefore.Length > 4 || EnglishWords.IsMonth(WordBefore.TrimEnd('.')) || (WordBefore.Length > 2 && char.IsLower(WordBefore[0]) && EnglishLexicon.IsEnglish(WordBefore.TrimEnd('.')) && WordBefore is not ("com." or "dep." or "no.")))) || Before.EndsWith("\"") || Before.EndsWith("\u201C");
        }
    }

    /// <summary>Whether the text behind the bracket goes on with a capital letter.</summary>
    public bool IsBeforeCapital => !WordAfter.IsEmpty && Scan.WhiteSpace(After) > 0
        && (char.IsUpper(WordAfter[0]) ? WordAfter is not "I" && !EnglishWords.IsFunctionWord(WordAfter) : WordAfter.StartsWith("el-") || WordAfter.StartsWith("al-"));

    /// <summary>Whether punctuation or the end of the block follows.</summary>
    public bool IsBeforeStop => After.TrimStart() is var rest && (rest.IsEmpty || !char.IsLetterOrDigit(rest[0]) && rest[0] is not ('(' or '"' or '\u201C' or '['));

    /// <summary>Whether a clause can end before what follows: punctuation, or a small word and no noun that an adjective would need.</summary>
    public bool IsBeforeBreak => IsBeforeStop || EnglishWords.IsFunctionWord(WordAfter.TrimEnd(",;."));

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimEnd();
        return trimmed[(trimmed.LastIndexOfAny(Scan.Spaces) + 1)..];
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var trimmed = text.TrimStart();
        return trimmed.IndexOfAny(Scan.Spaces) is var end and >= 0 ? trimmed[..end] : trimmed;
    }
}
