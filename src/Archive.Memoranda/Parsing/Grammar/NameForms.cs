using System.Collections.Frozen;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Tells by their letters how a name in brackets relates to the one before: another spelling, an abbreviation, or the other half of it.</summary>
internal static class NameForms
{
    private const int Longest = 48;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> GivenNames = new[]
    {
        "Adam", "Ahmed", "Aleksandr", "Aleksei", "Alexander", "Ali", "Anastas", "Anatolii", "Andrei", "Anton", "Antonin", "Anton\u00EDn", "Arthur", "Bela", "B\u00E9la", "Boris", "Carlos", "Charles", "Constantin", "David", "Dean", "Dimitar",
        "Dmitrii", "Edvard", "Edward", "Emil", "Enver", "Erich", "Ern\u0151", "Ernesto", "Ferenc", "Fidel", "Franz", "Gamal", "Georgi", "Georgii", "Gheorghe", "Gustav", "Gust\u00E1v", "Gyula", "Gy\u00F6rgy", "Hans", "Heinz", "Helmut",
        "Henry", "Herbert", "Hermann", "Ilie", "Imre", "Ion", "Istv\u00E1n", "Istvan", "Ivan", "J\u00E1nos", "Janos", "Jan", "Jean", "John", "Joseph", "Josef", "Josip", "Jozef", "J\u00F3zef", "K\u00E1lm\u00E1n", "Karl", "Kirill", "Klement", "Konstantin",
        "Kwame", "L\u00E1szl\u00F3", "Laszlo", "Leonid", "Lev", "Manuel", "Marian", "Mario", "Mehmet", "Mikhail", "Miklos", "Mikl\u00F3s", "Mohamed", "Mohammed", "Nicolae", "Nikita", "Nikolai", "Oleg", "Osvaldo", "Otto", "Pavel", "Paul", "Petr", "Peter", "P\u00E9ter",
        "Petre", "Piotr", "Ra\u00FAl", "Raul", "Rezs\u0151", "Richard", "Robert", "Roman", "Rudolf", "S\u00E1ndor", "Sandor", "Semyon", "Sergei", "Sergio", "Stanis\u0142aw", "Stefan", "\u0218tefan", "Stepan", "Tibor", "Todor", "Trofim", "V\u00E1clav", "Vaclav", "Valentin",
        "Valerian", "Vasile", "Vasil", "Vasilii", "Viktor", "Vladimir", "Vyacheslav", "Viacheslav", "Walter", "Wilhelm", "Willi", "William", "Willy", "W\u0142adys\u0142aw", "Wojciech", "Yakov", "Yurii", "Yuri", "Zenon", "Zolt\u00E1n", "Zoltan",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a bracket holds a given name: a common one, one with a patronymic, or one with an initial.</summary>
    public static bool IsGivenName(ReadOnlySpan<char> inner)
    {
        var first = inner.IndexOfAny(Scan.Spaces) is var space and > 0 ? inner[..space] : inner;
        var last = inner[(inner.LastIndexOfAny(Scan.Spaces) + 1)..];
        return GivenNames.Contains(first) && Scan.Gaps(inner) < 2 && (first.Length == inner.Length || PersonNames.IsInitial(last) || last.EndsWith("vich") || last.EndsWith("ich"));
    }

    /// <summary>Whether the bracket says again what stands before it: <c>An-shan [Anshan]</c>, <c>the CC [Central Committee]</c>, <c>Eighth Route Army [8RA]</c>.</summary>
    public static bool Restates(in MarkNeighbourhood mark)
    {
        var before = mark.Before.TrimEnd();
        if (before.IsEmpty || mark.Words > 6 || !char.IsLetterOrDigit(before[^1]))
        {
            return false;
        }

        return IsSpelling(LastWords(before, mark.Words), mark.Inner) || IsInitials(mark.WordBefore, mark.Inner) || (mark.Words == 1 && IsShouted(mark.Inner) && IsInitials(mark.Inner, LastWords(before, mark.Inner.Length)));
    }

    private static ReadOnlySpan<char> LastWords(ReadOnlySpan<char> text, int words)
    {
        var start = text.Length;
        for (; words > 0 && start > 0; words--)
        {
            start = text[..start].TrimEnd().LastIndexOfAny(Scan.Spaces) + 1;
        }

        return text[start..];
    }

    // An-shan [Anshan]   Lyu Shao-tsi [Liu Shaoqi]: most of the letters are the same, in the same order, and both have a capital
    private static bool IsSpelling(ReadOnlySpan<char> before, ReadOnlySpan<char> inner)
    {
        Span<char> one = stackalloc char[Longest], two = stackalloc char[Longest];
        var (first, second) = (Letters(before, one), Letters(inner, two));
        if (first < 2 || second < 2 || !char.IsUpper(before[0]) || one[..first].SequenceEqual(two[..second]))
        {
            return first > 2 && one[..first].SequenceEqual(two[..second]);
        }

        return Distance(one[..first], two[..second]) * 5 <= Math.Max(first, second) * 2 && one[0] == two[0];
    }

    // CC [Central Committee]
    private static bool IsInitials(ReadOnlySpan<char> abbreviation, ReadOnlySpan<char> phrase)
    {
        if (abbreviation.Length is < 2 or > 8 || !IsShouted(abbreviation))
        {
            return false;
        }

        var at = 0;
        foreach (var word in Scan.Words(phrase))
        {
            if (word.IsEmpty || (char.IsLower(word[0]) && EnglishWords.Expects(word)))
            {
                continue;
            }

            if (at >= abbreviation.Length || (char.ToUpperInvariant(word[0]) != abbreviation[at] && !char.IsAsciiDigit(abbreviation[at])))
            {
                return false;
            }

            at++;
        }

        return at == abbreviation.Length && at > 1;
    }

    private static bool IsShouted(ReadOnlySpan<char> word) => !word.ContainsAnyInRange('a', 'z') && word.ContainsAnyInRange('A', 'Z') && word.Length < 9 && !word.ContainsAny(' ', '.', ',');

    private static int Letters(ReadOnlySpan<char> text, Span<char> letters)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsLetter(c) && count < letters.Length)
            {
                letters[count++] = char.ToLowerInvariant(c);
            }
        }

        return count;
    }

    // How many letters must be put in, taken out or changed.
    private static int Distance(ReadOnlySpan<char> one, ReadOnlySpan<char> two)
    {
        Span<int> row = stackalloc int[Longest + 1];
        for (var at = 0; at <= two.Length; at++)
        {
            row[at] = at;
        }

        for (var left = 1; left <= one.Length; left++)
        {
            var diagonal = row[0];
            row[0] = left;
            for (var right = 1; right <= two.Length; right++)
            {
                var above = row[right];
                row[right] = Math.Min(Math.Min(row[right], row[right - 1]) + 1, diagonal + (one[left - 1] == two[right - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[two.Length];
    }
}
