using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>
/// Decides what an editor did by the form of his bracket and by what stands beside it. The first rule that holds decides: fixed forms and words first, then
/// the shape of the words, last the place in the sentence.
/// </summary>
internal static class EditorialRules
{
    private static readonly PhraseSearch Sayings = new(
        StringComparison.OrdinalIgnoreCase,
        "term ", "word ", "called", "phrase", "expression", "in Russian", "in Chinese", "in German", "in Polish", "in Korean");

    // HasFlag makes objects of both where a method is too long for the compiler to see through.
    private static bool Has(this EditorialSigns signs, EditorialSigns sign) => (signs & sign) != EditorialSigns.None;

    /// <summary>The kind of the mark and the rule that decided.</summary>
    public static EditorialVerdict Decide(in MarkNeighbourhood mark) => Decide(mark, mark.Inner.IsEmpty ? EditorialSigns.None : EditorialWords.Read(mark.Inner));

    private static EditorialVerdict Decide(in MarkNeighbourhood mark, EditorialSigns signs) => mark switch
    {
        _ when mark.Inner.IsEmpty => new(EditorialKind.Supplied, "empty"),
        _ when IsFootnoteMark(mark) => new(EditorialKind.Mark, "footnote mark"),
        _ when mark.IsBetweenFigures => new(EditorialKind.Unreadable, "figures lost"),
        _ when HasDots(mark.Inner) => new(EditorialKind.Omission, "dots"),
        _ when signs.Has(EditorialSigns.Sic) && !signs.Has(EditorialSigns.Lost) && IsCorrection(mark.Inner) => new(EditorialKind.Correction, "sic"),
        _ when mark.Inner[^1] == '?' && signs == EditorialSigns.None => new(EditorialKind.Uncertain, "question mark"),
        _ when signs != EditorialSigns.None && !mark.IsGlued && ByWord(mark, signs) is { } verdict => verdict,
        _ when mark.Inner[^1] == '?' => new(EditorialKind.Uncertain, "question mark"),
        _ when mark.Inner[0] == '[' && mark.Inner[^1] == ']' => new(EditorialKind.Uncertain, "double bracket"),
        _ when mark.IsGlued => new(EditorialKind.Supplied, "glued to a word"),
        _ when mark.IsWholeBlock && mark.Words >= 4 && char.IsUpper(mark.Inner[0]) => new(EditorialKind.Omission, "account of what was left out"),
        _ when IsAside(mark) => new(EditorialKind.Commentary, "sentence of its own"),
        _ when IsAccount(mark, signs) => new(EditorialKind.Omission, "account of what was left out"),
        _ when IsForeign(mark) => new(EditorialKind.Original, "words of another language") { IsGuess = true },
        _ => ByPlace(mark),
    };

    // The words that editors use, the narrowest meaning first.
    private static EditorialVerdict? ByWord(in MarkNeighbourhood mark, EditorialSigns signs) => mark switch
    {
        _ when EditorialWords.PaperStarts.Measure(mark.Inner) > 0 && !IsLostSignature(mark, signs) => new(EditorialKind.Physical, "word for the paper first"),
        _ when IsMended(mark, signs) => new(EditorialKind.Correction, "word for a mistake"),
        _ when signs.Has(EditorialSigns.Account) && (mark.Inner.Contains("omitted", StringComparison.OrdinalIgnoreCase) || mark.Inner.Contains("There follow", StringComparison.OrdinalIgnoreCase)) => new(EditorialKind.Omission, "account of what was left out"),
        _ when mark.Inner[^1] == '?' && mark.Inner.StartsWith("unclear", StringComparison.OrdinalIgnoreCase) => new(EditorialKind.Uncertain, "question mark"),
        _ when signs.Has(EditorialSigns.Lost) && !IsOwnNote(mark) => new(EditorialKind.Unreadable, "word for a loss"),
        _ when signs.Has(EditorialSigns.Own) && mark.Inner.Contains("in the original", StringComparison.OrdinalIgnoreCase) && IsOwnVoice(mark, signs) => new(EditorialKind.Commentary, "word of the editor's own"),
        _ when signs.Has(EditorialSigns.Paper) && IsAddedByHand(mark) => new(EditorialKind.Physical, "word for the paper"),
        _ when IsAccount(mark, signs) && !IsOwnVoice(mark, signs) => new(EditorialKind.Omission, "account of what was left out"),
        _ when IsOwnVoice(mark, signs) => new(EditorialKind.Commentary, "word of the editor's own"),
        _ when mark.Inner[^1] == '?' => new(EditorialKind.Uncertain, "question mark"),
        _ when mark.Inner[0] == '[' && mark.Inner[^1] == ']' => new(EditorialKind.Uncertain, "double bracket"),
        _ when signs.Has(EditorialSigns.Paper) => new(EditorialKind.Physical, "word for the paper"),
        _ when EditorialWords.DoubtStarts.Measure(mark.Inner) > 0 && mark.Words <= 6 => new(EditorialKind.Uncertain, "word for a doubt"),
        _ => null,
    };

    // [1]   [ii], but not [19]37, 5 March [19]56, [2] copies, [15] May, Nº [208]
    private static bool IsFootnoteMark(in MarkNeighbourhood mark)
    {
        if (mark.Inner.Length > 3 || (mark.Inner.ContainsAnyExceptInRange('0', '9') && !(mark.Inner.Length > 1 && !mark.Inner.ContainsAnyExcept('i', 'v', 'x'))))
        {
            return false;
        }

        var isFigure = !mark.After.IsEmpty && char.IsAsciiDigit(mark.After[0]);
        var isCounted = mark.IsParted && !mark.WordAfter.IsEmpty && char.IsLetter(mark.WordAfter[0]) && !EnglishWords.IsFunctionWord(mark.WordAfter) && mark.Inner.ContainsAnyInRange('0', '9');
        return !isFigure && !isCounted && !(mark.Before.TrimEnd() is { Length: > 0 } before && before[^1] is '\u00BA' or '\u00B0' or '#');
    }

    // [...]  […]  [.…]  [...Dobrynin]  [in view of the level of the water ...]  [[...] several sentences]
    private static bool HasDots(ReadOnlySpan<char> inner)
    {
        var bare = inner.TrimStart('[');
        if (bare.IsEmpty)
        {
            return false;
        }

        return inner.Trim(" .\u2026").IsEmpty
            ? inner.Contains('\u2026') || inner.Count('.') > 1
            : bare.StartsWith("...", StringComparison.Ordinal) || bare[0] == '\u2026' || inner.EndsWith("...", StringComparison.Ordinal) || inner[^1] == '\u2026';
    }

    // [sic]  [SIC]  [sic, should be ...]  [Ministry of Internal Affairs, sic, in fact NKVD]
    private static bool IsCorrection(ReadOnlySpan<char> inner)
    {
        var at = inner.IndexOf("sic", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && !Scan.IsWordAt(inner, at + 3) && (at == 0 || !Scan.IsWordAt(inner, at - 1));
    }

    // [signature illegible 31/XII] tells of a signature that nobody can read; [handwritten: ... [[illegible]]] of handwriting.
    private static bool IsLostSignature(in MarkNeighbourhood mark, EditorialSigns signs) =>
        signs.Has(EditorialSigns.Lost) && mark.Inner.StartsWith("sign", StringComparison.OrdinalIgnoreCase);

    // [recte: 3,000]   [should read 1941]   [an error for Beijing]   [thus in the original]
    private static bool IsMended(in MarkNeighbourhood mark, EditorialSigns signs) =>
        mark.Inner[^1] != '?' && (signs.Has(EditorialSigns.Mended) || EditorialWords.MendedStarts.Measure(mark.Inner) > 0) && !IsOwnNote(mark) && mark.Words <= 12;

    // [Translator's note: one word illegible]: the note, not the loss, is what stands in the bracket
    private static bool IsOwnNote(in MarkNeighbourhood mark) =>
        mark.Inner.StartsWith("trans", StringComparison.OrdinalIgnoreCase) || mark.Inner.StartsWith("ed.", StringComparison.OrdinalIgnoreCase) || mark.Inner.StartsWith("editor", StringComparison.OrdinalIgnoreCase)
        || mark.Inner.StartsWith("note", StringComparison.OrdinalIgnoreCase);

    // [last four words added by hand]   [underlined twice in red pencil]
    private static bool IsAddedByHand(in MarkNeighbourhood mark) =>
        !IsOwnNote(mark)
        && (mark.Inner.Contains("hand", StringComparison.OrdinalIgnoreCase) || mark.Inner.Contains("pencil", StringComparison.OrdinalIgnoreCase) || mark.Inner.Contains("ink", StringComparison.OrdinalIgnoreCase)
            || mark.Inner.Contains("twice", StringComparison.OrdinalIgnoreCase) || mark.Inner.Contains("margin", StringComparison.OrdinalIgnoreCase));

    private static bool IsOwnVoice(in MarkNeighbourhood mark, EditorialSigns signs) =>
        (signs.Has(EditorialSigns.Own) || EndsWithEditor(mark.Inner) || EditorialWords.OwnStarts.Measure(mark.Inner) > 0 || Scan.IsDash(mark.Inner[0])) && !mark.Inner.Contains("crossed out", StringComparison.OrdinalIgnoreCase) && !(mark.Inner[^1] == '?' && mark.Words < 4)
        && !mark.Inner.StartsWith("literally", StringComparison.OrdinalIgnoreCase);

    // [Chile's next elections were held in 1970. – Ed.]
    private static bool EndsWithEditor(ReadOnlySpan<char> inner) =>
        inner.LastIndexOfAnyInRange('\u2012', '\u2015') is var dash and > 0 && inner[(dash + 1)..].TrimStart() is var last && last.Length < 12 && (last.StartsWith("ed", StringComparison.OrdinalIgnoreCase) || last.StartsWith("trans", StringComparison.OrdinalIgnoreCase));

    // [A discussion of the PRC economy and domestic situation follows]  3, 4. [Contains Zhou report on ...]: an account that is a paragraph of its own
    private static bool IsAccount(in MarkNeighbourhood mark, EditorialSigns signs) =>
        (signs.Has(EditorialSigns.Account) && mark.Words >= 3 && char.IsUpper(mark.Inner[0]))
        || (signs.Has(EditorialSigns.LeftOut) && mark.Words >= 3 && char.IsLower(mark.Inner[0])) || mark.Inner is "fragment" or "excerpt" or "blank";

    // [He writes.]  [Animation.]: a sentence of its own between the document's
    private static bool IsAside(in MarkNeighbourhood mark) =>
        mark.Inner[^1] is '.' or '!' && char.IsUpper(mark.Inner[0]) && mark.BeginsSentence && !PersonNames.IsInitial(mark.LastInner);

    // noise [shumikha]   cooperatives [Kooperatsiya]   in Chinese: "Work" [gan huo].   the term "measures" [Massnahmen]
    private static bool IsForeign(in MarkNeighbourhood mark)
    {
        if (mark.Inner.ContainsAnyInRange('0', '9') || EditorialWords.GlossStarts.Measure(mark.Inner) > 0)
        {
            return false;
        }

        if (char.IsLower(mark.Inner[0]))
        {
            // a "ger" [yurt]: of two strange words the second explains the first
            var word = mark.WordBefore.Trim("\"\u201C\u201D");
            return ForeignWords.IsForeign(mark.Inner) && !(word.Length > 1 && char.IsLower(word[0]) && mark.Words == 1 && ForeignWords.IsForeign(word)) || (mark.IsBeforeBreak && mark.Words > 1 && ForeignWords.CanBePinyin(mark.Inner));
        }

        // A capital is left from the head of a list, or a language's nouns have it: the word before is no name and no person's.
        var before = mark.WordBefore.TrimEnd("\"\u201D'\u2019");
        var quoted = before.Length < mark.WordBefore.Length;
        return mark.Words <= 3 && !mark.IsBeforeCapital && (quoted
            ? ForeignWords.HasForeignShape(mark.Inner) || (mark.Words > 1 && ForeignWords.IsForeign(mark.Inner)) || (mark.Words == 1 && !EnglishLexicon.IsEnglish(mark.Inner.TrimEnd("!?.")) && Sayings.IsIn(mark.Before))
            : mark.Words == 1 && !before.IsEmpty && char.IsLower(before[0]) && !EnglishWords.IsFunctionWord(before) && !CapitalRules.IsPerson(before) && ForeignWords.IsForeignNoun(mark.Inner));
    }

    // i.e., the Bulgarians   that year [1958]   23.10. [October 23]
    private static bool IsRestatement(in MarkNeighbourhood mark) =>
        EditorialWords.GlossStarts.Measure(mark.Inner) > 0 && !mark.BeginsSentence
        || (char.IsAsciiDigit(mark.Inner[0]) && mark.Inner.Length == 4 && mark.WordBefore is "year")
        || (mark.Words == 2 && EnglishWords.IsMonth(mark.FirstInner) && !mark.WordBefore.IsEmpty && char.IsAsciiDigit(mark.WordBefore[0]));

    private static EditorialVerdict ByPlace(in MarkNeighbourhood mark)
    {
        if (IsRestatement(mark))
        {
            return new(EditorialKind.Gloss, "said in other words");
        }

        var (kind, rule) = Scan.IsDoubleQuote(mark.Inner[0]) ? (EditorialKind.Gloss, "quotation")
            : char.IsUpper(mark.Inner[0]) ? (CapitalRules.Decide(mark), "capital and place")
            : char.IsAsciiDigit(mark.Inner[0]) ? (mark.Words > 1 ? EditorialKind.Gloss : EditorialKind.Supplied, "figure and place")
            : (SmallLetterRules.Decide(mark), "small letter and place");
        return new(kind, rule) { IsGuess = true };
    }

}
