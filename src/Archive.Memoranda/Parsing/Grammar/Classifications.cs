using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The classifications that documents print, in all spellings: one table, longer ones first.</summary>
internal static class Classifications
{
    private static readonly PhraseTable Phrases = new(
        "Top Secret Special File", "Top Secret", "Strictly Secret", "Strictly Confidential", "Fully Secret", "Absolutely Secret", "Highly Confidential", "Completely Secret", "Secret",
        "Confidential Matter", "Confidential", "Special File", "Eyes Only", "For Internal Use Only", "Personal Classified Information", "Classified Information", "Restricted", "Unclassified", "Of Special Importance");

    /// <summary>The length of a classification at the start of a text, with an exclamation mark and an urgency behind a dash; -1 where there is none.</summary>
    public static int Measure(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !(char.IsAsciiLetterUpper(text[0]) || text[0] == 'f'))
        {
            return -1;
        }

        var length = LetterSpacing.IsSpaced(text) ? LetterSpacing.Measure(text, Phrases) : Phrases.Measure(text);
        return length > 0 && IsEmphasised(text[..length]) ? length + MeasureAddition(text[length..]) : -1;
    }

    // Secret and confidential are words of sentences, too; as a classification they begin with a capital.
    private static bool IsEmphasised(ReadOnlySpan<char> phrase) => char.IsAsciiLetterUpper(phrase[0]) || phrase.StartsWith("for internal", StringComparison.Ordinal);

    // SECRET!    CONFIDENTIAL-URGENT
    private static int MeasureAddition(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty)
        {
            return 0;
        }

        if (rest[0] == '!')
        {
            return 1;
        }

        var word = Scan.IsDash(rest[0]) ? Scan.Word(rest[1..]) : 0;
        return word > 2 && !rest.Slice(1, word).ContainsAnyExceptInRange('A', 'Z') ? 1 + word + (Scan.Phrase(rest[(1 + word)..], " URGENT") is var more and > 0 ? more : 0) : 0;
    }
}
