using Archive.Memoranda.Parsing.Inputs;
using Archive.Memoranda.Parsing.Primitives;
using Sprache;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>How a clause behind the sources of a citation begins: a credit, <c>Obtained and translated for NKIDP by</c>, or a note, <c>Reprinted in</c>.</summary>
internal static class CreditGrammar
{
    // The words that credits begin with; translation begins as translated does.
    private static readonly PhraseTable Verbs = new("obtained", "contributed", "provided", "donated", "transcribed", "translated", "edited", "compiled");

    private static readonly PhraseTable NoteStarts = new(
        "reprinted", "reproduced", "republished", "published", "printed in", "also published", "first published", "copy", "copies", "photocopy", "on file", "with permission", "with the permission",
        "courtesy", "see", "cited in", "quoted in", "available at", "microfilm");

    // Contributed, transcribed, and translated     obtained
    private static readonly Parser<CreditRoles> VerbList = Slice.Match<CreditRoles>(static (rest, out roles) => MeasureVerbs(rest, out roles));

    // translation
    private static readonly Parser<CreditRoles> Translation = Slice.Word("translation").Map(static _ => default(CreditRoles).With(ContributorRole.Translator));

    // for NKIDP    from Russian    from Portuguese for CWIHP    (nothing)
    private static readonly Parser<CreditHead> Detail = static input =>
    {
        var slice = (SliceInput)input;
        var length = MeasureDetail(slice.Rest, slice.Position, out var detail);
        return length < 0 ? Outcome.Failure<CreditHead>() : Outcome.Success(detail, slice, length);
    };

    /// <summary>The start of a credit up to and with its <c>by</c>.</summary>
    public static readonly Parser<CreditHead> Credit = Seq.Of(Seq.First(VerbList, Translation), Detail, static (roles, detail) => detail with { Roles = roles });

    /// <summary>A cheap look at two letters whether a credit can begin with them.</summary>
    public static bool MayBeginCredit(char first, char second) => Verbs.MayBegin(first, second);

    /// <summary>A cheap look at two letters whether a note can begin with them.</summary>
    public static bool MayBeginNote(char first, char second) => NoteStarts.MayBegin(first, second);

    // The verb at the start of a text and its length; 0 where there is none.
    private static int Verb(ReadOnlySpan<char> text, out ContributorRole role)
    {
        var length = Verbs.Measure(text, out var verb);
        role = verb switch
        {
            "obtained" => ContributorRole.Obtainer,
            "contributed" => ContributorRole.Contributor,
            "provided" or "donated" => ContributorRole.Provider,
            "transcribed" => ContributorRole.Transcriber,
            "edited" => ContributorRole.Editor,
            "compiled" => ContributorRole.Compiler,
            _ => ContributorRole.Translator,
        };
        return Math.Max(length, 0);
    }

    private static int MeasureVerbs(ReadOnlySpan<char> rest, out CreditRoles roles)
    {
        roles = default;
        var at = Math.Max(0, Scan.Phrase(rest, "Document "));
        while (Verb(rest[at..], out var role) is var length and > 0)
        {
            roles = roles.With(role);
            at += length;
            var joint = MeasureJoint(rest[at..]);
            if (joint == 0 || Verb(rest[(at + joint)..], out _) == 0)
            {
                break;
            }

            at += joint;
        }

        return roles == default ? -1 : at;
    }

    // ", "    " and "    ", and "
    private static int MeasureJoint(ReadOnlySpan<char> rest)
    {
        var at = !rest.IsEmpty && rest[0] == ',' ? 1 : 0;
        at += Scan.WhiteSpace(rest[at..]);
        return Scan.Phrase(rest[at..], "and ") is var joint and > 0 ? at + joint : at;
    }

    private static int MeasureDetail(ReadOnlySpan<char> rest, int offset, out CreditHead detail)
    {
        detail = default;
        var at = Scan.WhiteSpace(rest);
        TextSpan agency = default, language = default;
        for (var turn = 0; turn < 3; turn++)
        {
            if (Scan.Phrase(rest[at..], "by ") is var by and > 0)
            {
                detail = new(default, agency, language);
                return at + by;
            }

            var word = Scan.Phrase(rest[at..], "for ") is var preposition and > 0 ? preposition
                : Scan.Phrase(rest[at..], "from ") is var origin and > 0 ? -origin
                : Scan.Phrase(rest[at..], "to ") is var receiver and > 0 ? receiver
                : Scan.Phrase(rest[at..], "into ") is var target and > 0 ? -target
                : 0;
            if (word == 0)
            {
                return -1;
            }

            var start = at + Math.Abs(word);
            var length = MeasureName(rest[start..]);
            if (length == 0)
            {
                return -1;
            }

            (agency, language) = word > 0 ? (new TextSpan(offset + start, length), language) : (agency, new TextSpan(offset + start, length));
            at = start + length + Scan.WhiteSpace(rest[(start + length)..]);
        }

        return -1;
    }

    // CWIHP   the National Security Archive/Svetlana Savranskaya   Portuguese: up to the next preposition, on this side of any stop
    private static int MeasureName(ReadOnlySpan<char> rest)
    {
        var at = 0;
        while (at < rest.Length && at < 120 && rest[at] is not (';' or ',' or '.'))
        {
            var word = 0;
            while (at + word < rest.Length && !Scan.IsSpace(rest[at + word]) && rest[at + word] is not (';' or ',' or '.'))
            {
                word++;
            }

            if (at > 0 && rest.Slice(at, word) is "by" or "for" or "from" or "into")
            {
                return rest[..at].TrimEnd().Length;
            }

            at += word;
            at += Scan.WhiteSpace(rest[at..]);
        }

        return 0;
    }

    /// <summary>The length of the first words of a note, <c>Reprinted in</c>; -1 where there are none.</summary>
    public static int MeasureNoteStart(ReadOnlySpan<char> rest) => NoteStarts.Measure(rest);
}
