using System.Buffers;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Decides what an editor did by the form of his bracket and by what stands beside it. The first rule that holds decides.</summary>
internal static class EditorialRules
{
    private static readonly SearchValues<string> Lost = Phrases("illegible", "unreadable", "missing", "unclear", "inaudible", "redacted", "blackened", "blacked out", "torn", "cut off", "damaged");

    private static readonly SearchValues<string> Paper = Phrases("handwritten", "handwriting", "stamp", "seal", "signature", "letterhead", "margin", "in pencil", "inked", "sign");

    private static readonly SearchValues<string> OwnVoice = Phrases("translator", "trans. note", "editor", "ed. note", "ed.:", "ed.]", "emphasis", "underlined", "expansion unknown", "transliteration", "page break", "note:");

    private static readonly SearchValues<string> Account = Phrases("follow", "omitted", "contains", "discussion", "deals with", "excerpt", "skipped", "requests", "reports", "dealt with");


    /// <summary>The kind of the mark.</summary>
    public static EditorialKind Decide(MarkNeighbourhood mark) => mark switch
    {
        _ when mark.Inner.IsEmpty => EditorialKind.Supplied,
        _ when IsFootnoteMark(mark.Inner) => EditorialKind.Mark,
        _ when HasDots(mark.Inner) => EditorialKind.Omission,
        _ when IsCorrection(mark.Inner) => EditorialKind.Correction,
        _ when mark.Inner[^1] == '?' => EditorialKind.Uncertain,
        _ when mark.Inner.ContainsAny(Lost) => EditorialKind.Unreadable,
        _ when mark.Inner.ContainsAny(OwnVoice) => EditorialKind.Commentary,
        _ when mark.Inner.ContainsAny(Paper) => EditorialKind.Physical,
        _ when mark.IsGlued => EditorialKind.Supplied,
        _ when IsAccount(mark) => EditorialKind.Omission,
        _ when IsTransliteration(mark.Inner) => EditorialKind.Original,
        _ when char.IsUpper(mark.Inner[0]) => IsPartOfName(mark) ? EditorialKind.Supplied : EditorialKind.Gloss,
        _ => EditorialKind.Supplied,
    };

    // [1]
    private static bool IsFootnoteMark(ReadOnlySpan<char> inner) => inner.Length <= 3 && !inner.ContainsAnyExceptInRange('0', '9');

    // [...]  […]  [.…]  [...Dobrynin]
    private static bool HasDots(ReadOnlySpan<char> inner) =>
        inner.Trim(" .\u2026").IsEmpty ? inner.Contains('\u2026') || inner.Count('.') > 1 : inner.StartsWith("...", StringComparison.Ordinal) || inner[0] == '\u2026';

    // [sic]  [SIC]  [sic, should be ...]
    private static bool IsCorrection(ReadOnlySpan<char> inner) =>
        inner.StartsWith("sic", StringComparison.OrdinalIgnoreCase) && (inner.Length == 3 || !char.IsLetter(inner[3])) && !inner.ContainsAny(Lost);

    // [A discussion of the PRC economy and domestic situation follows]  3, 4. [Contains Zhou report on ...]: a sentence that is a paragraph of its own
    private static bool IsAccount(MarkNeighbourhood mark) =>
        mark.Inner.Count(' ') >= 3 && (mark.IsWholeBlock || mark.Inner[^1] == '.' || mark.Inner.ContainsAny(Account)) && char.IsUpper(mark.Inner[0]);

    // [shumikha]  [voinstvennyi]: small letters, and an end that English words do not have
    private static bool IsTransliteration(ReadOnlySpan<char> inner)
    {
        var foreign = 0;
        foreach (var range in inner.Split(' '))
        {
            var word = inner[range];
            if (word.IsEmpty || !char.IsLower(word[0]))
            {
                return false;
            }

            foreign += word.Length > 2 && word[^1] is 'a' or 'i' or 'o' or 'u' ? 1 : 0;
        }

        return foreign > 0;
    }

    // [Nikolai] Roshchin   Com. [I.V.] Kovalev: a given name before its surname, and no name before it that it could explain
    private static bool IsPartOfName(MarkNeighbourhood mark) =>
        (PersonNames.IsInitial(mark.Inner) || mark.Inner.Count(' ') == 0) && !mark.WordAfter.IsEmpty && char.IsUpper(mark.WordAfter[0])
        && (mark.WordBefore.IsEmpty || !char.IsUpper(mark.WordBefore[0]) || mark.WordBefore[^1] == '.');

    private static SearchValues<string> Phrases(params string[] phrases) => SearchValues.Create(phrases, StringComparison.OrdinalIgnoreCase);
}
