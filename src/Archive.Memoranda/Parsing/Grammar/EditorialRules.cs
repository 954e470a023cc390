using System.Buffers;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>
/// Decides what an editor did by the form of his bracket and by what stands beside it. The first rule that holds decides: fixed forms and words first, then
/// the shape of the words, last the place in the sentence.
/// </summary>
internal static class EditorialRules
{
    private static readonly string[] LostWords =
    [
        "illegible", "unreadable", "missing", "unclear", "inaudible", "redacted", "blackened", "blacked out", "torn", "cut off", "off the page", "indecipherable", "not legible",
    ];

    private static readonly SearchValues<string> Lost = Phrases(LostWords);

    private static readonly string[] PaperWords =
    [
        "handwrit", "stamp", "seal]", "seal:", "signature", "signed", "letterhead", "margin", "in pencil", "inked", "crossed out", "underscored", "typewritten", "initials", "sign]", "drawing of", "faded",
    ];

    private static readonly SearchValues<string> Paper = Phrases(PaperWords);

    private static readonly PhraseTable PaperStarts = new(
        "handwritten", "handwriting", "hand-written", "stamp", "stamped", "faded", "classification", "sign", "signed", "seal", "initialed", "letterhead");

    private static readonly string[] OwnWords =
    [
        "translator's note", "translator:", "trans. note", "trans.:", "transl. note", "editor's note", "ed. note", "ed.:", "--ed", "-ed.", "emphasis", "underlined",
        "expansion unknown", "transliteration", "page break", "note:", "in the original", "orthographic", "stenographer", "literally", "telegram has", "original has", "text has", "manuscript has", "original reads",
        "text reads", "pun ",
    ];

    private static readonly SearchValues<string> OwnVoice = Phrases(OwnWords);

    // With either kind of apostrophe.
    private static readonly PhraseTable OwnStarts = new("translator's note", "editor's note", "translator's", "editor's", "ed. note");

    private static readonly string[] AccountWords =
    [
        "follows", "follow.", "follow]", "here follow", "omitted", "contains", "skipped", "further the conversation", "not translated", "excerpt", "dealt with", "deals with",
    ];

    private static readonly SearchValues<string> Account = Phrases(AccountWords);

    // Most brackets hold none of these words, and one look tells.
    private static readonly SearchValues<string> AnyFixedWord = Phrases([.. LostWords, .. PaperWords, .. OwnWords, .. AccountWords]);

    /// <summary>The kind of the mark and the rule that decided.</summary>
    public static EditorialVerdict Decide(in MarkNeighbourhood mark) => mark switch
    {
        _ when mark.Inner.IsEmpty => new(EditorialKind.Supplied, "empty"),
        _ when IsFootnoteMark(mark.Inner) => new(EditorialKind.Mark, "footnote mark"),
        _ when HasDots(mark.Inner) => new(EditorialKind.Omission, "dots"),
        _ when IsCorrection(mark.Inner) => new(EditorialKind.Correction, "sic"),
        _ when !mark.Inner.ContainsAny(AnyFixedWord) && OwnStarts.Measure(mark.Inner) < 0 && !Scan.IsDash(mark.Inner[0]) => WithoutFixedWord(mark),
        _ when PaperStarts.Measure(mark.Inner) > 0 && !IsLostSignature(mark) => new(EditorialKind.Physical, "word for the paper first"),
        _ when IsOwnVoice(mark) && mark.Inner.Contains("omitted", StringComparison.OrdinalIgnoreCase) => new(EditorialKind.Omission, "omitted by the editor"),
        _ when IsOwnVoice(mark) => new(EditorialKind.Commentary, "word of the editor's own"),
        _ when mark.Inner[^1] == '?' => new(EditorialKind.Uncertain, "question mark"),
        _ when mark.Inner[0] == '[' && mark.Inner[^1] == ']' => new(EditorialKind.Uncertain, "double bracket"),
        _ when mark.Inner.ContainsAny(Lost) => new(EditorialKind.Unreadable, "word for a loss"),
        _ when mark.Inner.ContainsAny(Paper) => new(EditorialKind.Physical, "word for the paper"),
        _ => WithoutFixedWord(mark),
    };

    private static EditorialVerdict WithoutFixedWord(in MarkNeighbourhood mark) => mark switch
    {
        _ when PaperStarts.Measure(mark.Inner) > 0 => new(EditorialKind.Physical, "word for the paper first"),
        _ when mark.Inner[^1] == '?' => new(EditorialKind.Uncertain, "question mark"),
        _ when mark.Inner[0] == '[' && mark.Inner[^1] == ']' => new(EditorialKind.Uncertain, "double bracket"),
        _ when mark.IsGlued => new(EditorialKind.Supplied, "glued to a word"),
        _ when IsAccount(mark) => new(EditorialKind.Omission, "account of what was left out"),
        _ when IsAside(mark) => new(EditorialKind.Commentary, "sentence of its own"),
        _ when IsForeign(mark) => new(EditorialKind.Original, "shape of a foreign word") { IsGuess = true },
        _ => ByPlace(mark),
    };

    // [1]
    private static bool IsFootnoteMark(ReadOnlySpan<char> inner) => inner.Length <= 3 && !inner.ContainsAnyExceptInRange('0', '9');

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
        return at >= 0 && !Scan.IsWordAt(inner, at + 3) && (at == 0 || !Scan.IsWordAt(inner, at - 1)) && !inner.ContainsAny(Lost);
    }

    // [signature illegible 31/XII] tells of a signature that nobody can read; [handwritten: ... [[illegible]]] of handwriting.
    private static bool IsLostSignature(in MarkNeighbourhood mark) =>
        mark.Inner.StartsWith("sign", StringComparison.OrdinalIgnoreCase) && mark.Inner.ContainsAny(Lost);

    private static bool IsOwnVoice(in MarkNeighbourhood mark) =>
        (mark.Inner.ContainsAny(OwnVoice) || OwnStarts.Measure(mark.Inner) > 0 || Scan.IsDash(mark.Inner[0])) && !mark.Inner.Contains("crossed out", StringComparison.OrdinalIgnoreCase) && !(mark.Inner[^1] == '?' && mark.Words < 4)
        && !mark.Inner.StartsWith("literally", StringComparison.OrdinalIgnoreCase);

    // [A discussion of the PRC economy and domestic situation follows]  3, 4. [Contains Zhou report on ...]: an account that is a paragraph of its own
    private static bool IsAccount(in MarkNeighbourhood mark) =>
        mark.Words >= 3 && char.IsUpper(mark.Inner[0]) && ((mark.IsWholeBlock && mark.Words >= 4) || mark.Inner.ContainsAny(Account));

    // [He writes.]  [Animation.]: a sentence of its own between the document's
    private static bool IsAside(in MarkNeighbourhood mark) =>
        mark.Inner[^1] is '.' or '!' && char.IsUpper(mark.Inner[0]) && mark.BeginsSentence && !PersonNames.IsInitial(mark.LastInner);

    // noise [shumikha]   cooperatives [Kooperatsiya]   in Chinese: "Work" [gan huo].
    private static bool IsForeign(in MarkNeighbourhood mark)
    {
        if (mark.Inner.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        if (char.IsLower(mark.Inner[0]))
        {
            return ForeignWords.HasForeignShape(mark.Inner) || (mark.IsBeforeBreak && ForeignWords.CanBePinyin(mark.Inner));
        }

        // A capital is left from the head of a list: the word before is no name.
        return mark.Words == 1 && !mark.WordBefore.IsEmpty && char.IsLower(mark.WordBefore[0]) && !EnglishWords.IsFunctionWord(mark.WordBefore) && !mark.IsBeforeCapital
            && ForeignWords.HasForeignShape(mark.Inner);
    }

    private static EditorialVerdict ByPlace(in MarkNeighbourhood mark)
    {
        var (kind, rule) = Scan.IsDoubleQuote(mark.Inner[0]) ? (EditorialKind.Gloss, "quotation")
            : char.IsUpper(mark.Inner[0]) ? (CapitalRules.Decide(mark), "capital and place")
            : char.IsAsciiDigit(mark.Inner[0]) ? (mark.Words > 1 ? EditorialKind.Gloss : EditorialKind.Supplied, "figure and place")
            : (SmallLetterRules.Decide(mark), "small letter and place");
        return new(kind, rule) { IsGuess = true };
    }

    private static SearchValues<string> Phrases(params string[] phrases) => SearchValues.Create(phrases, StringComparison.OrdinalIgnoreCase);
}
