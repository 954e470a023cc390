using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Brackets that begin with a capital: names that complete a name, names that explain one, the first words of a sentence.</summary>
internal static class CapitalRules
{
    private static readonly WordTable Titles = new(
        "comrade", "comrades", "cde", "cdes", "com", "comr", "mr", "mrs", "dr", "ambassador", "minister", "ministers", "general", "marshal", "colonel", "chairman", "chairwoman", "president", "premier", "secretary",
        "admiral", "academician", "professor", "prince", "king", "chancellor", "translator", "interpreter", "counselor", "consul", "representative", "director", "chief", "head", "leader", "commander");

    public static EditorialKind Decide(in MarkNeighbourhood mark)
    {
        if (EnglishWords.IsPossessive(mark.WordBefore) || NameForms.Restates(mark) || IsOtherName(mark))
        {
            return EditorialKind.Gloss;
        }

        if (IsOpening(mark) || EnglishWords.IsMonth(mark.Inner) || PersonNames.IsInitial(mark.Inner))
        {
            return EditorialKind.Supplied;
        }

        // [Comrade] Ri Hyo-sun: a form of address says nothing of whom it stands before
        if (mark.Words == 1 && mark.IsBeforeCapital && mark.Inner is "Comrade" or "Comrades" or "Cde." or "Mr." or "Mrs." or "Dr." or "Com.")
        {
            return EditorialKind.Supplied;
        }

        if (HasOffice(mark) || (mark.Words > 1 && mark.IsBeforeCapital && char.IsLower(mark.LastInner[0])))
        {
            return mark.IsBeforeCapital && IsTitle(mark.WordAfter) ? EditorialKind.Supplied : EditorialKind.Gloss;
        }

        return CompletesName(mark) || IsExpected(mark) ? EditorialKind.Supplied : EditorialKind.Gloss;
    }

    // the Ussuri [Wusuli] River, the Formosa [Taiwan] Straits: a place has another name between its own and its kind
    private static bool IsOtherName(in MarkNeighbourhood mark) =>
        mark.Words == 1 && !mark.WordBefore.IsEmpty && char.IsUpper(mark.WordBefore[0])
        && mark.WordAfter.TrimEnd(".,;") is "River" or "Strait" or "Straits" or "Sea" or "Island" or "Islands" or "Mountains" or "Canal" or "Bay" or "Gulf" or "Lake";

    // [I] want   [We] advise   [Others present were] Stalin: the words that a sentence lacks at its start, or a pronoun anywhere
    private static bool IsOpening(in MarkNeighbourhood mark) =>
        (EnglishWords.IsPronoun(mark.FirstInner) && (mark.FirstInner.Length == 1 || char.IsLower(mark.FirstInner[1])))
        || (mark.BeginsSentence && (!mark.IsBeforeStop || mark.Words > 1) && !(HasOffice(mark) && mark.IsBeforeCapital));

    // [Nikolai] Roshchin   Premier [Gu]   Liu [Shaoqi]   Four-Year [Economic Development] Plan: a part of a name beside the other
    private static bool CompletesName(in MarkNeighbourhood mark)
    {
        if (mark.Words > 3)
        {
            return false;
        }

        var before = mark.WordBefore.TrimStart("\"\u201C'\u2018(");
        return mark.IsBeforeCapital
            || (mark.Words == 1 && !before.IsEmpty && ((IsTitle(before) && mark.IsBeforeBreak && !FollowsArticle(mark.Before)) || FamilyNames.IsKnown(before)))
            || (mark.Words == 2 && FamilyNames.IsKnown(before) && PersonNames.IsName(mark.Inner))
            || (char.IsUpper(before.IsEmpty ? ' ' : before[0]) && !IsTitle(before) && NameForms.IsGivenName(mark.Inner));
    }

    // The Premier [Zhou] had; The Soviet Counselor [Goryunov] says: an office with its article stands for a person whom the bracket names
    private static bool FollowsArticle(ReadOnlySpan<char> before)
    {
        var words = 0;
        for (var rest = before.TrimEnd(); words < 4 && !rest.IsEmpty; words++)
        {
            var start = rest.LastIndexOfAny(Scan.Spaces) + 1;
            if (EnglishWords.IsArticle(rest[start..]) || EnglishWords.IsPossessive(rest[start..]))
            {
                return words > 0;
            }

            if (!char.IsUpper(rest[start]) && !IsTitle(rest[start..]))
            {
                return false;
            }

            rest = rest[..start].TrimEnd();
        }

        return false;
    }

    // from the [Mekong] river: an article or preposition before the bracket waits for what is in it
    private static bool IsExpected(in MarkNeighbourhood mark) => EnglishWords.Expects(mark.WordBefore) && !mark.IsBeforeStop;

    private static bool HasOffice(in MarkNeighbourhood mark)
    {
        foreach (var word in Scan.Words(mark.Inner))
        {
            if (IsTitle(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word stands for a person, so that a name can follow it: an office, or a relation.</summary>
    public static bool IsPerson(ReadOnlySpan<char> word) =>
        IsTitle(word) || word is "deputy" or "deputies" or "wife" or "husband" or "son" or "daughter" or "brother" or "father" or "correspondent" or "delegate" or "journalist" or "writer" or "colleague" or "successor" or "predecessor" or "member"
            or "officer" or "agent" or "doctor" or "engineer" or "attach\u00E9" or "charg\u00E9" or "comrade" or "friend" or "author" or "editor" or "guest" or "man" or "woman" or "worker";

    /// <summary>Whether a word is a form of address or an office, <c>Comrade</c>, <c>Premier</c>.</summary>
    public static bool IsTitle(ReadOnlySpan<char> word) => Titles.Contains(word.Trim(".,;:()[]"));
}
