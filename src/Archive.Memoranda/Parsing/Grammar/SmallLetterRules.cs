namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Brackets that begin with a small letter: words that the sentence needs, and words that explain the one before.</summary>
internal static class SmallLetterRules
{
    public static EditorialKind Decide(in MarkNeighbourhood mark) => Explains(mark) ? EditorialKind.Gloss : EditorialKind.Supplied;

    private static bool Explains(in MarkNeighbourhood mark)
    {
        var before = mark.WordBefore;
        if (before.IsEmpty || mark.BeginsSentence || before[^1] is ',' or '.')
        {
            return false;
        }

        // the majlis [parliament] was dissolved: what explains a word of another language
        var word = before.TrimStart("\"\u201C'\u2018(").TrimEnd("\"\u201D'\u2019)");
        if (!word.IsEmpty && char.IsLower(word[0]) && mark.Words <= 3 && !EnglishWords.IsFunctionWord(mark.FirstInner) && ForeignWords.IsForeign(word))
        {
            return true;
        }

        // Nasser [president of Egypt] wants; Zhu De [commander-in-chief of the PLA] nodded: an office behind a name
        if (char.IsUpper(word.IsEmpty ? ' ' : word[0]) && mark.Words > 1 && (CapitalRules.IsTitle(mark.FirstInner) || (mark.FirstInner.IndexOf('-') is var dash and > 0 && CapitalRules.IsTitle(mark.FirstInner[..dash]))))
        {
            return true;
        }

        // Shtykov's [suggestion]; forty T-34 [tanks]; the six [socialist countries]: a noun that its owner or its number waits for
        if (EnglishWords.Expects(mark.LastInner) || mark.FirstInner is "well" or "very" or "quite" or "almost" or "nearly" or "soon" or "together" or "rather" or "instead")
        {
            return false;
        }

        if (before.EndsWith("'s") || before.EndsWith("\u2019s") || (IsNumber(before) && !EnglishWords.IsArticle(mark.FirstInner)))
        {
            return false;
        }

        // our [the Soviet] business
        if (mark.Words > 1 && EnglishWords.IsArticle(mark.FirstInner) && EnglishWords.IsPossessive(before))
        {
            return true;
        }

        if (EnglishWords.Expects(before) || IsVerbLike(before))
        {
            return false;
        }

        if (mark.Words == 1)
        {
            // the Folketing [parliament] had: a foreign name explained; behind an English noun a single word completes more often than it explains
            return mark.WordAfter is not "that" && (char.IsUpper(before[0]) || before[^1] is ')') && IsNoun(mark.Inner) && mark.IsBeforeBreak;
        }

        // them [the troops]   Dr. Hoang [a physician]   Assab [the port]: a phrase with its article behind what it explains
        if (EnglishWords.IsArticle(mark.FirstInner) || (mark.FirstInner is "about" && (mark.Inner.ContainsAnyInRange('0', '9') || mark.Inner[6..].TrimStart() is var amount && IsNumber(amount[..(amount.IndexOf(' ') is var end and > 0 ? end : amount.Length)]))) || mark.FirstInner is "formerly" or "former" || mark.FirstInner.StartsWith("literally"))
        {
            return !EnglishWords.IsAuxiliary(before);
        }

        // surveyors [employees of a firm from Idaho] had: a noun phrase that closes its clause
        return !EnglishWords.IsFunctionWord(mark.FirstInner) && !IsVerbLike(mark.FirstInner) && mark.IsBeforeBreak && !EnglishWords.IsFunctionWord(before);
    }

    private static bool IsNumber(ReadOnlySpan<char> word) =>
        !word.IsEmpty && char.IsAsciiDigit(word[^1]) || word is "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "twelve" or "forty" or "hundred" or "thousand";

    private static bool IsNoun(ReadOnlySpan<char> word) =>
        !EnglishWords.IsFunctionWord(word) && !word.EndsWith("ly", StringComparison.Ordinal) && !word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("ing", StringComparison.Ordinal);

    private static bool IsVerbLike(ReadOnlySpan<char> word) =>
        char.IsLower(word[0]) && (word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("ed", StringComparison.Ordinal));
}
