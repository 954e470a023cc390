using System.Buffers;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads the people of a credit, <c>Svetozar Rajak and Ljubomir Dimić</c>, with the institutions printed beside them.</summary>
internal static class PeopleReader
{
    private static readonly SearchValues<string> InstitutionWords = SearchValues.Create(
        ["University", "Archive", "Institute", "College", "School", "Center", "Centre", "Museum", "Library", "Academy", "Project", "Foundation", "Ministry", "Program"],
        StringComparison.Ordinal);

    /// <summary>A person: the name's characters, and those of the institution beside it, empty where none is printed.</summary>
    public readonly record struct Person(TextSpan Name, TextSpan Affiliation);

    /// <summary>The people of a span in printed order.</summary>
    public static List<Person> Read(string text, TextSpan span)
    {
        var people = new List<Person>(2);
        foreach (var segment in Segments.AtCommas(text, span))
        {
            foreach (var part in AtAnd(text, segment))
            {
                var (name, affiliation) = Part(text, part);
                if (people.Count > 0 && affiliation.IsEmpty && IsInstitution(text.AsSpan(name.Start, name.Length)))
                {
                    people[^1] = people[^1] with { Affiliation = name };
                }
                else if (!name.IsEmpty)
                {
                    people.Add(new(name, affiliation));
                }
            }
        }

        return people;
    }

    // James G. Hershberg (George Washington University)
    private static (TextSpan Name, TextSpan Affiliation) Part(string text, TextSpan part)
    {
        var characters = text.AsSpan(part.Start, part.Length);
        var open = characters.IndexOf('(');
        if (open <= 0)
        {
            return (Scan.Trim(text, part.Start, part.End), default);
        }

        var close = characters.LastIndexOf(')');
        var inside = TextSpan.FromBounds(part.Start + open + 1, close > open ? part.Start + close : part.End);
        return (Scan.Trim(text, part.Start, part.Start + open), Scan.Trim(text, inside.Start, inside.End));
    }

    // A and B; of ", and C" the comma has gone already. An institution may hold the word itself.
    private static List<TextSpan> AtAnd(string text, TextSpan segment)
    {
        var parts = new List<TextSpan>(2);
        var start = segment.Start;
        var depth = 0;
        for (var at = segment.Start; at < segment.End; at++)
        {
            depth += text[at] == '(' ? 1 : text[at] == ')' ? -1 : 0;
            var atWord = at == segment.Start || Scan.IsSpace(text[at - 1]);
            if (atWord && Scan.Phrase(text.AsSpan(at, segment.End - at), "and ") is var length and > 0 && depth == 0)
            {
                Add(parts, text, start, at);
                start = at + length;
                at = start - 1;
            }
        }

        Add(parts, text, start, segment.End);
        return parts;
    }

    private static void Add(List<TextSpan> parts, string text, int start, int end)
    {
        var trimmed = Scan.Trim(text, start, end);
        if (!trimmed.IsEmpty)
        {
            parts.Add(trimmed);
        }
    }

    private static bool IsInstitution(ReadOnlySpan<char> name) =>
        name.ContainsAny(InstitutionWords) || (name.Length is >= 2 and <= 6 && !name.ContainsAnyExceptInRange('A', 'Z'));
}
