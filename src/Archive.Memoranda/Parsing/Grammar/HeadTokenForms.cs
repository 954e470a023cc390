using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>The forms of the tokens of a head. Each gives its length, negative where it does not match, and the token with its places counted from its start.</summary>
internal static class HeadTokenForms
{
    private static readonly string[] NumberPrefixes = ["Outgoing ", "Incoming ", "Out. ", "In. ", "Ser. ", "Issue ", "Original ", "re: "];

    /// <summary>A cheap look whether a token can begin with a character, which few words in small letters do.</summary>
    public static bool MayBegin(char c) => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c is 'f' or 'c' or 'n' or 'r' or '#' or '\u2116' or '[' || Scan.IsDoubleQuote(c);

    /// <summary>The token at the start of a text. The first letters choose the form, and where that does not match there is none.</summary>
    public static int Read(ReadOnlySpan<char> rest, out HeadToken token)
    {
        token = default;
        return rest.IsEmpty ? -1 : rest[0] switch
        {
            'F' or 'f' when Scan.Phrase(rest, "From ") > 0 => ReadDiary(rest, out token),
            'E' when HeadTokens.MeasureDiary(rest) > 0 => ReadDiaryOf(rest, out token),
            'O' when MeasureDays(rest, out _) > 0 => ReadSentOn(rest, out token),
            'C' or 'c' when rest.Length > 4 && Scan.Phrase(rest, "Copy") > 0 => ReadCopy(rest, out token),
            'N' or 'n' or '#' or 'O' or 'I' or 'S' or 'r' or '\u2116' when MeasureNumberSign(rest) is var sign and > 0 => ReadNumber(rest, sign, out token),
            _ when Classifications.Measure(rest) is var length and > 0 => Whole(HeadTokenKind.Classification, length, out token),
            _ => ReadDate(rest, out token),
        };
    }

    // From the diary of   From S. P. KUROCHKIN's Diary
    private static int ReadDiary(ReadOnlySpan<char> rest, out HeadToken token) =>
        ReadDiaryOf(rest, out token) is var length and >= 0 ? length : ReadDiaryOfName(rest, out token);

    // From the diary of
    private static int ReadDiaryOf(ReadOnlySpan<char> rest, out HeadToken token)
    {
        var length = HeadTokens.MeasureDiary(rest);
        token = length < 0 ? default : new(HeadTokenKind.DiaryOf, new(0, length), default);
        return length;
    }

    // From S. P. KUROCHKIN's Diary
    private static int ReadDiaryOfName(ReadOnlySpan<char> rest, out HeadToken token)
    {
        token = default;
        var from = Scan.Phrase(rest, "From ");
        var name = from < 0 ? -1 : MeasurePossessor(rest[from..]);
        if (name < 0)
        {
            return -1;
        }

        var length = from + name + MeasureDiaryEnd(rest[(from + name)..]);
        token = new(HeadTokenKind.DiaryOfName, new(0, length), new(from, name));
        return length;
    }

    // Copy 4   Copy No. 1   Copy No. 3 of 50   Copy
    private static int ReadCopy(ReadOnlySpan<char> rest, out HeadToken token)
    {
        token = default;
        if (!rest.StartsWith("Copy", StringComparison.OrdinalIgnoreCase) || Scan.IsWordAt(rest, 4))
        {
            return -1;
        }

        var start = 4 + Scan.WhiteSpace(rest[4..]);
        start = MeasureSign(rest[start..]) is var sign and > 0 ? start + sign : 4;
        start += Scan.WhiteSpace(rest[start..]);
        var value = MeasureCopyValue(rest[start..]);
        if (value < 0)
        {
            return -1;
        }

        var length = start + value + MeasureOfMany(rest[(start + value)..]);
        token = new(HeadTokenKind.Copy, new(0, length), new(start, value));
        return length;
    }

    // No. 65   Outgoing No. 222   No. 7 of 40 copies
    private static int ReadNumber(ReadOnlySpan<char> rest, int sign, out HeadToken token)
    {
        token = default;
        var start = sign + Scan.WhiteSpace(rest[sign..]);
        var digits = Scan.Digits(rest[start..]);
        if (digits > 0 && MeasureOfCopies(rest[(start + digits)..]) is var copies and > 0)
        {
            token = new(HeadTokenKind.Copy, new(0, start + digits + copies), new(start, digits));
            return start + digits + copies;
        }

        var value = MeasureNumber(rest[start..]);
        if (value < 0)
        {
            return -1;
        }

        token = new(HeadTokenKind.Number, new(0, start + value), new(start, value));
        return start + value;
    }

    // ON/8/9/VII/64: sent on the eighth, received on the ninth
    private static int ReadSentOn(ReadOnlySpan<char> rest, out HeadToken token)
    {
        token = default;
        var days = MeasureDays(rest, out var first);
        if (!DateReader.TryMatch(rest[days..], bareYear: false, out var parts, out var date))
        {
            return -1;
        }

        var length = days + date;
        token = new(HeadTokenKind.Date, new(0, length), TextSpan.FromBounds(3, length)) { Date = first > 0 ? parts with { Day = first } : parts };
        return length;
    }

    // 1 December 1949   6.V.51
    private static int ReadDate(ReadOnlySpan<char> rest, out HeadToken token)
    {
        // 8/9/VII/64, where ON/ has been lost
        if (MeasureFirstDay(rest) is var day and > 0 && DateReader.TryMatch(rest[day..], bareYear: false, out var second, out var date))
        {
            Whole(HeadTokenKind.Date, day + date, out token);
            token = token with { Date = second with { Day = Numerals.Arabic(rest[..(day - 1)]) } };
            return day + date;
        }

        if (!DateReader.TryMatch(rest, bareYear: false, out var parts, out var length))
        {
            token = default;
            return -1;
        }

        Whole(HeadTokenKind.Date, length, out token);
        token = token with { Date = parts };
        return length;
    }

    private static int Whole(HeadTokenKind kind, int length, out HeadToken token)
    {
        token = new(kind, new(0, length), new(0, length));
        return length;
    }

    // ON/8/ of ON/8/9/VII/64; ON/ of ON/9/VII/64
    private static int MeasureDays(ReadOnlySpan<char> rest, out int first)
    {
        first = 0;
        var digits = rest.StartsWith("ON/", StringComparison.Ordinal) ? Scan.Digits(rest[3..]) : 0;
        if (digits is not (1 or 2))
        {
            return -1;
        }

        var next = 3 + digits + 1;
        if (next < rest.Length && rest[next - 1] == '/' && Scan.Digits(rest[next..]) is 1 or 2)
        {
            first = Numerals.Arabic(rest.Slice(3, digits));
            return next;
        }

        return 3;
    }

    // 8/ of 8/9/VII/64
    private static int MeasureFirstDay(ReadOnlySpan<char> rest)
    {
        var digits = Scan.Digits(rest);
        var first = digits is 1 or 2 && digits < rest.Length && rest[digits] == '/' ? digits + 1 : 0;
        var second = first > 0 ? Scan.Digits(rest[first..]) : 0;
        return second is 1 or 2 && first + second + 1 < rest.Length && rest[first + second] == '/' && rest[first + second + 1] is 'I' or 'V' or 'X' ? first : 0;
    }

    private static int MeasurePossessor(ReadOnlySpan<char> rest)
    {
        var end = rest[..Math.Min(rest.Length, 80)].IndexOfAny("'\u2019");
        return end > 0 && char.IsUpper(rest[0]) && MeasureDiaryEnd(rest[end..]) > 0 ? end : -1;
    }

    private static int MeasureDiaryEnd(ReadOnlySpan<char> rest)
    {
        if (rest.Length < 3 || !Scan.IsSingleQuote(rest[0]) || rest[1] != 's')
        {
            return -1;
        }

        var diary = Scan.Phrase(rest[2..], " diary");
        var end = diary > 0 ? diary : Scan.Phrase(rest[2..], " journal");
        return end > 0 && !Scan.IsWordAt(rest, 2 + end) ? 2 + end : -1;
    }

    public static int MeasureNumberSign(ReadOnlySpan<char> rest)
    {
        if (!rest.IsEmpty && (rest[0] | 0x20) is 'o' or 'i' or 's' or 'r')
        {
            foreach (var prefix in NumberPrefixes)
            {
                if (Scan.Phrase(rest, prefix) is var length and > 0 && MeasureSign(rest[length..]) is var after and > 0)
                {
                    return length + after;
                }
            }
        }

        return MeasureSign(rest);
    }

    // No.   No   Nº   N°   #
    private static int MeasureSign(ReadOnlySpan<char> rest) => rest switch
    {
        ['#' or '\u2116', ..] => 1,
        ['N' or 'n', 'o' or 'O', '.', ..] => 3,
        ['N', 'r', '.', ..] => 3,
        ['N', 'u', 'm', 'b', 'e', 'r', ' ', >= '0' and <= '9', ..] => 6,
        ['N', '\u00BA' or '\u00B0', '.', ..] => 3,
        ['N', '\u00BA' or '\u00B0', ..] => 2,
        ['N' or 'n', 'o' or 'O', ' ', >= '0' and <= '9', ..] => 2,
        _ => -1,
    };

    private static int MeasureNumber(ReadOnlySpan<char> rest)
    {
        // No. confidentially 435141
        var adverb = 0;
        while (adverb < rest.Length && char.IsAsciiLetterLower(rest[adverb]))
        {
            adverb++;
        }

        if (adverb > 5 && rest[..adverb].EndsWith("ly") && adverb + 1 < rest.Length && rest[adverb] == ' ' && char.IsAsciiDigit(rest[adverb + 1]))
        {
            return adverb + 1 + Scan.Digits(rest[(adverb + 1)..]);
        }

        // P 88/XIV
        var length = rest.Length > 2 && char.IsAsciiLetterUpper(rest[0]) && rest[1] == ' ' && char.IsAsciiDigit(rest[2]) ? 2 : 0;
        while (length < rest.Length && (char.IsLetterOrDigit(rest[length]) || (rest[length] is '/' or '-' or '.' && Scan.IsWordAt(rest, length + 1)) || (rest[length] == '(' && length > 0 && Scan.IsWordAt(rest, length + 1) && rest[length..].IndexOf(')') is > 0 and < 6) || (rest[length] == ')' && rest[..length].Contains('('))))
        {
            length++;
        }

        if (length == 0 || !rest[..length].ContainsAnyInRange('0', '9'))
        {
            return -1;
        }

        // PR/44/68 (Prague)
        var place = rest[length..];
        return place.Length > 4 && Scan.IsSpace(place[0]) && place[1] == '(' && char.IsUpper(place[2]) && place.IndexOf(')') is var close and > 0 and < 24 && !place[2..close].ContainsAny(Scan.Spaces) ? length + close + 1 : length;
    }

    // Copy 19 of 50
    private static int MeasureOfMany(ReadOnlySpan<char> rest) => Scan.Phrase(rest, " of ") is var of and > 0 && Scan.Digits(rest[of..]) is var digits and > 0 ? of + digits : 0;

    private static int MeasureOfCopies(ReadOnlySpan<char> rest)
    {
        if (Scan.Phrase(rest, " of ") is var of and > 0 && Scan.Digits(rest[of..]) is var digits and > 0 && Scan.Phrase(rest[(of + digits)..], " copies") is var copies and > 0)
        {
            return of + digits + copies;
        }

        return -1;
    }

    private static int MeasureCopyValue(ReadOnlySpan<char> rest)
    {
        var digits = Scan.Digits(rest);
        if (digits > 0)
        {
            return digits;
        }

        // A copy without its number is a copy all the same: Copy No.   Copy Nº ___
        return Scan.Phrase(rest, "only") is var only and > 0 ? only
            : rest.Length > 0 && char.IsAsciiLetterUpper(rest[0]) && !Scan.IsWordAt(rest, 1) ? 1
            : rest.TrimStart("_.\u2026 ").IsEmpty ? 0 : -1;
    }
}
