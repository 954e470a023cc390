using Archive.Memoranda.Parsing.Inputs;
using Archive.Memoranda.Parsing.Primitives;
using Sprache;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>One unit of a locator: a label and its value, in the spellings of all archives.</summary>
internal static class LocatorGrammar
{
    // f. 0100   Fond 5   fond (f.) 45   ll. 81-85
    private static readonly Parser<UnitMatch> Labelled = static input =>
    {
        var slice = (SliceInput)input;
        var rest = slice.Rest;
        var label = MeasureLabel(rest, out var kind);
        if (label < 0)
        {
            return Outcome.Failure<UnitMatch>();
        }

        var start = label + Scan.WhiteSpace(rest[label..]);
        var value = MeasureValue(kind, rest[start..]);
        return value > 0
            ? Outcome.Success(new UnitMatch(kind, new(slice.Position, label), new(slice.Position + start, value)), slice, start + value)
            : Outcome.Failure<UnitMatch>();
    };

    // 4. doboz
    private static readonly Parser<UnitMatch> NumberFirst = Seq.Of(
        Slice.Match(static rest => Scan.Digits(rest) is var digits and > 0 ? digits : -1),
        Slice.Match(static rest => !rest.IsEmpty && rest[0] == '.' ? 1 + Scan.WhiteSpace(rest[1..]) : -1),
        Slice.Match(static rest => Scan.Word(rest) is var word and > 0 && UnitLabels.FollowsItsNumber(rest[..word]) ? word : -1),
        static (number, _, unit) => new UnitMatch(LocatorUnitKind.Box, unit, number));

    // 1946   1977   1898 g.
    private static readonly Parser<UnitMatch> Year = Slice.Match(static rest => MeasureYear(rest))
        .Map(static span => new UnitMatch(LocatorUnitKind.Year, default, span));

    private static readonly Parser<UnitMatch> FigureFirst = Seq.First(NumberFirst, Year);

    /// <summary>A unit with its label, or a year. The first character chooses the rule.</summary>
    public static readonly Parser<UnitMatch> Unit = static input => (char.IsAsciiDigit(input.Current) ? FigureFirst : Labelled)(input);

    /// <summary>The stop that may part two units where no comma does, <c>F.0102. O.13</c>.</summary>
    public static readonly Parser<TextSpan> Stop = Slice.Match(static rest => MeasureStop(rest));

    // 0100 and 059a are one word; 81-85 and 139, 145 are leaves; F-67 and A'0392 (Microfilm) are what the segment still holds
    private static int MeasureValue(LocatorUnitKind kind, ReadOnlySpan<char> rest) => kind switch
    {
        LocatorUnitKind.List or LocatorUnitKind.Page => MeasureLeaves(rest),
        LocatorUnitKind.Fond when rest.Length > 1 && char.IsUpper(rest[0]) && char.IsLetter(rest[1]) => rest.TrimEnd(".;, \n\r\t").Length,
        _ when UnitLabels.HasShortValue(kind) => MeasureShortValue(rest),
        _ => rest.TrimEnd(".;, \n\r\t").Length,
    };

    private static int MeasureLabel(ReadOnlySpan<char> rest, out LocatorUnitKind kind)
    {
        kind = default;
        var length = rest.IsEmpty ? 0 : MeasureLongLabel(rest);
        while (length < rest.Length && length < 12 && (char.IsLetter(rest[length]) || Scan.IsSingleQuote(rest[length])))
        {
            length++;
        }

        if (length == 0 || !UnitLabels.TryFind(rest[..length], out kind))
        {
            return -1;
        }

        var name = rest[..length];
        if (length < rest.Length && rest[length] == '.')
        {
            length++;
        }
        else if (UnitLabels.NeedsDot(name) || Scan.IsWordAt(rest, length))
        {
            return -1;
        }

        return length + MeasureAddition(rest[length..]);
    }

    // Record Group   Archival unit   a.e.
    private static int MeasureLongLabel(ReadOnlySpan<char> rest) => (rest[0] | 0x20) switch
    {
        'r' when rest.StartsWith("Record Group", StringComparison.OrdinalIgnoreCase) => "Record Group".Length,
        'a' when rest.StartsWith("Archival unit", StringComparison.OrdinalIgnoreCase) => "Archival unit".Length,
        'a' when rest.StartsWith("a.e.", StringComparison.OrdinalIgnoreCase) => 3,
        'a' when rest.StartsWith("a. e.", StringComparison.OrdinalIgnoreCase) => 4,
        _ => 0,
    };

    // fond (f.)   File No.   Folder no.   dosar nr.   NAID:
    private static int MeasureAddition(ReadOnlySpan<char> rest)
    {
        var gap = Scan.WhiteSpace(rest);
        var after = rest[gap..];
        if (!after.IsEmpty && after[0] == '(' && after.IndexOf(')') is var close and > 0 and < 8)
        {
            return gap + close + 1;
        }

        if (gap > 0 && (after.StartsWith("No", StringComparison.OrdinalIgnoreCase) || after.StartsWith("nr", StringComparison.OrdinalIgnoreCase)) && !Scan.IsWordAt(after, 2))
        {
            return gap + (after.Length > 2 && after[2] == '.' ? 3 : 2);
        }

        return !rest.IsEmpty && rest[0] == ':' ? 1 : 0;
    }

    private static int MeasureShortValue(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && (char.IsLetterOrDigit(rest[length]) || rest[length] is '/' or '\'' or '\u2019' || (Scan.IsDash(rest[length]) && Scan.IsWordAt(rest, length + 1))))
        {
            length++;
        }

        if (length == 0 || !rest[..length].ContainsAnyInRange('0', '9'))
        {
            return -1;
        }

        var gap = Scan.WhiteSpace(rest[length..]);
        var part = rest[(length + gap)..];
        foreach (var word in (ReadOnlySpan<string>)["chast'", "ch."])
        {
            if (gap > 0 && Scan.Phrase(part, word) > 0)
            {
                var number = word.Length + Scan.WhiteSpace(part[word.Length..]);
                var digits = Scan.Digits(part[number..]);
                return digits > 0 ? length + gap + number + digits : length;
            }
        }

        return length;
    }

    private static int MeasureLeaves(ReadOnlySpan<char> rest)
    {
        var length = PageRangeReader.Measure(rest);
        while (length > 0)
        {
            var next = length + Scan.WhiteSpace(rest[length..]);
            if (next >= rest.Length || rest[next] != ',')
            {
                break;
            }

            next++;
            next += Scan.WhiteSpace(rest[next..]);
            var more = PageRangeReader.Measure(rest[next..]);
            if (more < 0)
            {
                break;
            }

            length = next + more;
        }

        return length;
    }

    private static int MeasureStop(ReadOnlySpan<char> rest)
    {
        var gap = Scan.WhiteSpace(rest);
        return gap < rest.Length && rest[gap] is '.' or ';' ? gap + 1 + Scan.WhiteSpace(rest[(gap + 1)..]) : gap;
    }

    private static int MeasureYear(ReadOnlySpan<char> rest)
    {
        if (Scan.Digits(rest) != 4 || (rest[0], rest[1]) is not (('1', '8') or ('1', '9') or ('2', '0')))
        {
            return -1;
        }

        var after = rest[4..];
        var gap = Scan.WhiteSpace(after);
        return after[gap..].StartsWith("g.", StringComparison.Ordinal) ? 4 + gap + 2 : after.TrimStart().IsEmpty || after[gap] is ',' or ';' or '.' ? 4 : -1;
    }
}
