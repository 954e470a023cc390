using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The words that editors and translators of any document use for what they did: one table for each kind.</summary>
internal static class EditorialWords
{
    private static readonly string[] LostWords =
    [
        "illegible", "unreadable", "missing", "unclear", "inaudible", "redacted", "blackened", "blacked out", "torn", "cut off", "off the page", "indecipherable", "not legible", "undecipherable", "unintelligible",
        "not deciphered", "undeciphered", "corrupt", "garbled", "excised", "not declassified", "sanitized", "deleted by", "left blank", "is blank", "damaged", "smudged", "blotted", "erased", "breaks off", "gap in the", "no name given", "not given in the",
    ];

    private static readonly string[] PaperWords =
    [
        "handwrit", "stamp", "seal]", "seal:", "signature", "signed", "letterhead", "margin", "in pencil", "inked", "crossed out", "underscored", "typewritten", "initials", "sign]", "drawing of", "faded",
        "by hand", "red pencil", "blue pencil", "seal of", "round seal", "initialled", "initialed", "typed on", "written across", "written diagonally", "written above", "written below", "in ink", "emblem of", "sketch of",
        "incoming no", "outgoing no", "upper left", "upper right", "lower left", "lower right", "watermark", "photograph of", "underlined twice", "s hand", "s resolution",
    ];

    private static readonly string[] OwnWords =
    [
        "translator's note", "translator:", "trans. note", "trans.:", "transl. note", "editor's note", "ed. note", "ed.:", "--ed", "-ed.", "emphasis", "underlin", "italics", "- ed", "- transl",
        "expansion unknown", "transliterat", "page break", "note:", "in the original", "orthographic", "stenographer", "literally", "telegram has", "original has", "text has", "manuscript has", "original reads", "text says", "original says",
        "text reads", "pun ", "play on words", "wordplay", "translated from", "translation from", "translated by", "could not be", "not identified", "unidentified", "not attached", "not included", "not printed", "end of document", "end of excerpt",
        "end of the document", "to be continued", "excerpt begins", "see document", "see footnote", "see note", "laughter", "laughs", "laughed", "laughing", "applause", "sentence was", "word was", "was encrypted",
    ];

    private static readonly string[] AccountWords =
    [
        "follows", "follow.", "follow]", "here follow", "omitted", "contains", "skipped", "further the conversation", "not translated", "excerpt", "dealt with", "deals with", "left out", "set forth in", "not recorded", "abridged",
        "describes", "description of", "fragment", "summarized", "discussion of", "list of",
    ];

    private static readonly string[] LeftOutWords = ["not translated", "not recorded", "left out", "abridged", "skipped", "are given"];

    private static readonly string[] CorrectionWords =
    [
        "recte", "should read", "should be", "misspell", "misprint", "typo ", "typographical", "error for", "error in", "error;", "mistake in", "mistake for", "so in the", "thus in", "must be ", "more likely", "correct date", "correctly",
    ];

    /// <summary>What the sheet of paper shows.</summary>
    public static readonly PhraseSearch Paper = new(StringComparison.OrdinalIgnoreCase, PaperWords);

    /// <summary>The same as the bracket's first word.</summary>
    public static readonly PhraseTable PaperStarts = new(
        "handwritten", "handwriting", "hand-written", "stamp", "stamped", "faded", "classification", "sign", "signed", "seal", "initialed", "initialled", "letterhead", "marginal note", "marginalia", "resolution in", "in handwriting");

    /// <summary>The same as the bracket's first words, with either kind of apostrophe; what happened in the room is the stenographer's.</summary>
    public static readonly PhraseTable OwnStarts = new(
        "translator's note", "editor's note", "translator's", "editor's", "ed. note", "see", "cf.", "cf", "trans.", "transl.", "lit.", "pause", "silence", "noise", "animation", "nods", "smiles", "smiling", "interrupting", "interrupts",
        "turning to", "addressing", "reads from", "reads", "leaves", "enters", "speaking", "general laughter", "laughs", "stands up", "points to", "untranslatable",
        "exclamations", "cheers", "ovation", "stormy applause", "break");

    /// <summary>A mistake is mended: <c>read: Li</c>.</summary>
    public static readonly PhraseTable MendedStarts = new("read:", "recte", "correctly", "actually", "in fact", "error", "mistake", "evidently a", "obviously a", "apparently a typo", "typo", "rather:", "it should", "should");

    /// <summary>A doubt.</summary>
    public static readonly PhraseTable DoubtStarts = new("or", "perhaps", "probably", "possibly", "presumably", "maybe", "could also be", "may be", "reading uncertain", "spelling uncertain", "uncertain", "doubtful", "apparently");

    /// <summary>What stands before is said in other words.</summary>
    public static readonly PhraseTable GlossStarts = new(
        "i.e.", "that is", "e.g.", "also known as", "also called", "aka", "a.k.a.", "alias", "formerly", "former name", "now called", "now known", "now a", "now the", "today's", "present-day", "real name", "meaning", "nickname", "nicknames", "pseudonym", "namely", "viz.", "literally", "abbreviation", "short for",
        "acronym");

    // By the first two letters. Most brackets hold none of these words, and most pairs of letters begin none.
    private static readonly SignWord[]?[] ByPair = MakePairs();

    // Words that are a bracket by themselves.
    private static readonly WordTable SingleWords = MakeSingleWords(
        "illegible", "unreadable", "missing", "unclear", "inaudible", "redacted", "blackened", "torn", "indecipherable", "undecipherable", "unintelligible", "undeciphered", "corrupt", "garbled", "excised", "sanitized", "damaged", "smudged",
        "blotted", "erased", "handwritten", "handwriting", "stamp", "stamped", "signature", "signed", "letterhead", "margin", "marginalia", "inked", "underscored", "typewritten", "initials", "initialled", "initialed", "faded", "watermark",
        "emphasis", "underlined", "underlining", "italics", "transliteration", "transliterated", "laughter", "laughs", "laughed", "laughing", "applause", "literally", "unidentified", "omitted", "skipped", "excerpt", "fragment", "abridged",
        "sic", "misspelled", "misspelling", "misprint", "recte");

    private static readonly PhraseTable[] Starts = [PaperStarts, OwnStarts, MendedStarts, DoubtStarts];

    /// <summary>What the words in a bracket tell, by all of the tables at once.</summary>
    public static EditorialSigns Read(ReadOnlySpan<char> inner)
    {
        // Most marks are a name or a word, and few single words are an editor's.
        if (IsOneWord(inner))
        {
            return SingleWords.Find(inner) is > 0 and var known ? (EditorialSigns)known : BeginsWithAny(inner);
        }

        var signs = SignsIn(inner);
        return signs != EditorialSigns.None || Scan.IsDash(inner[0]) || inner.ContainsAnyInRange('\u2012', '\u2015') ? signs | EditorialSigns.Any : BeginsWithAny(inner);
    }

    private static bool IsOneWord(ReadOnlySpan<char> inner)
    {
        foreach (var c in inner)
        {
            if (Scan.IsParting(c) || c is ',' or '.' or ';' or ':' or '!' or '-' or (>= '\u2010' and <= '\u2015'))
            {
                return false;
            }
        }

        return true;
    }

    private static EditorialSigns SignsIn(ReadOnlySpan<char> inner)
    {
        var signs = EditorialSigns.None;
        for (var at = 0; at + 2 < inner.Length; at++)
        {
            if (ByPair[PairOf(inner[at], inner[at + 1])] is not { } words)
            {
                continue;
            }

            foreach (var (word, told) in words)
            {
                if (((inner[at + 2] ^ word[2]) & 31) == 0 && inner[at..].StartsWith(word, StringComparison.OrdinalIgnoreCase))
                {
                    signs |= told;
                }
            }
        }

        return signs;
    }

    // A capital and its small letter differ in a bit that is left out.
    private static int PairOf(char first, char second) => ((first & 31) << 5) | (second & 31);

    private static EditorialSigns BeginsWithAny(ReadOnlySpan<char> inner)
    {
        foreach (var table in Starts)
        {
            if (table.Measure(inner) > 0)
            {
                return EditorialSigns.Any;
            }
        }

        return EditorialSigns.None;
    }

    // LeftOut is an account even in small letters.
    private static SignWord[]?[] MakePairs()
    {
        var pairs = new SignWord[]?[32 * 32];
        Add(pairs, ["sic"], EditorialSigns.Sic);
        Add(pairs, LostWords, EditorialSigns.Lost);
        Add(pairs, PaperWords, EditorialSigns.Paper);
        Add(pairs, OwnWords, EditorialSigns.Own);
        Add(pairs, AccountWords, EditorialSigns.Account);
        Add(pairs, LeftOutWords, EditorialSigns.LeftOut);
        Add(pairs, CorrectionWords, EditorialSigns.Mended);
        return pairs;
    }

    private static void Add(SignWord[]?[] pairs, string[] words, EditorialSigns signs)
    {
        foreach (var word in words)
        {
            ref var pair = ref pairs[PairOf(word[0], word[1])];
            var longer = new SignWord[(pair?.Length ?? 0) + 1];
            pair?.CopyTo(longer, 0);
            longer[^1] = new(word, signs);
            pair = longer;
        }
    }

    private static WordTable MakeSingleWords(params string[] words)
    {
        var table = new WordTable();
        foreach (var word in words)
        {
            table.Set(word, (int)(SignsIn(word) | EditorialSigns.Any));
        }

        return table;
    }


    private readonly record struct SignWord(string Word, EditorialSigns Signs);
}
