using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads the people of a credit, <c>Svetozar Rajak and Ljubomir Dimić</c>, with the institutions printed beside them.</summary>
internal static class PeopleReader
{
    private static readonly PhraseSearch InstitutionWords = new(
        StringComparison.Ordinal,
        "University", "Archive", "Institute", "College", "School", "Center", "Centre", "Museum", "Library", "Academy", "Project", "Foundation", "Ministry", "Program");

    /// <summary>The people of a span in printed order.</summary>
    public static void Read(string text, TextSpan span, ref StackList<CreditedPerson> people)
    {
        foreach (var segment in Segments.Each(text, span))
        {
            // A and B; of ", and C" the comma has gone already. An institution may hold the word itself.
            var start = segment.Start;
            var depth = 0;
            for (var at = segment.Start; at < segment.End; at++)
            {
                depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
                if (text[at] is 'a' or 'A' && depth == 0 && MeasureAnd(text, segment, at) is var length and > 0)
                {
                    Add(ref people, text, start, at);
                    start = at + length;
                    at = start - 1;
                }
            }

            Add(ref people, text, start, segment.End);
        }
    }

    private static int MeasureAnd(string text, TextSpan segment, int at) =>
        at == segment.Start || Scan.IsSpace(text[at - 1]) ? Scan.Phrase(text.AsSpan(at, segment.End - at), "and ") : -1;

    private static void Add(ref StackList<CreditedPerson> people, string text, int start, int end)
    {
        var part = Scan.Trim(text, start, end);
        if (part.IsEmpty)
        {
            return;
        }

        var named = WithoutAgency(text, part);
        var person = Part(text, named) with { Agency = named == part ? default : Scan.Trim(text, named.End + " for".Length, part.End) };
        if (people.Count > 0 && person.Affiliation.IsEmpty && IsInstitution(text.AsSpan(person.Name.Start, person.Name.Length)))
        {
            people.Items[^1] = people.Items[^1] with { Affiliation = person.Name };
        }
        else if (!person.Name.IsEmpty)
        {
            people.Add(person);
        }
    }

    // Gary Goldberg for CWIHP
    private static TextSpan WithoutAgency(string text, TextSpan part)
    {
        var name = text.AsSpan(part.Start, part.Length);
        var agency = name.LastIndexOf(" for ");
        return agency > 0 && !name[(agency + 5)..].ContainsAnyExceptInRange('A', 'Z') ? new(part.Start, agency) : part;
    }

    // James G. Hershberg (George Washington University)
    private static CreditedPerson Part(string text, TextSpan part)
    {
        var characters = text.AsSpan(part.Start, part.Length);
        var open = characters.IndexOf('(');
        if (open <= 0)
        {
            return new(part, default);
        }

        var close = characters.LastIndexOf(')');
        var inside = TextSpan.FromBounds(part.Start + open + 1, close > open ? part.Start + close : part.End);
        return new(Scan.Trim(text, part.Start, part.Start + open), Scan.Trim(text, inside.Start, inside.End));
    }

    private static bool IsInstitution(ReadOnlySpan<char> name) =>
        InstitutionWords.IsIn(name) || (name.Length is >= 2 and <= 6 && !name.ContainsAnyExceptInRange('A', 'Z'));
}
