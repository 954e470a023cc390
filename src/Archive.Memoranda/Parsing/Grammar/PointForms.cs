using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Tells points from what looks like one: initials, dates, abbreviations, wrapped numbers.</summary>
internal static class PointForms
{
    /// <summary>Whether a line whose label has the given length is a point.</summary>
    public static bool IsPoint(ReadOnlySpan<char> line, int label)
    {
        var rest = line[label..];
        if (rest.IsEmpty)
        {
            return true;
        }

        // 30.XII.1948 is a day
        if (char.IsAsciiDigit(line[0]) && rest.IndexOf('.') is var dot and > 0 && Numerals.Roman(rest[..dot]) > 0)
        {
            return false;
        }

        var letter = char.IsAsciiLetter(line[0]);
        if (letter && label == 2 && line[1] == '.' && IsInitialOfName(rest))
        {
            return false;
        }

        // 10.1.1949 and i.e. go on without a space; 2.Text does, too, but with a capital.
        return Scan.IsSpace(rest[0]) || (!letter && (char.IsUpper(rest[0]) || rest[0] is '[' or '"' or '\u201C'));
    }

    /// <summary>Whether a line is a point by its label alone.</summary>
    public static bool LooksLikePoint(ReadOnlySpan<char> line) => LabelReader.Measure(line) is var label and > 0 && IsPoint(line, label);

    // A. M. PUZANOV   A. Vyshinsky: an initial is followed by another, or by a name alone
    private static bool IsInitialOfName(ReadOnlySpan<char> rest)
    {
        var name = rest.TrimStart();
        var end = name.IndexOfAny(Scan.Spaces);
        var word = end < 0 ? name : name[..end];
        return PersonNames.IsInitial(word) || (end < 0 && !word.IsEmpty && char.IsUpper(word[0]));
    }
}
