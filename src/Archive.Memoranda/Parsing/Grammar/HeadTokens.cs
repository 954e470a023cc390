using Archive.Memoranda.Parsing.Inputs;
using Archive.Memoranda.Parsing.Primitives;
using Sprache;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>
/// The tokens of a document's head, found wherever they stand: heads come flattened from two columns and in any order, so a line means nothing and a form everything.
/// </summary>
internal static class HeadTokens
{
    private static readonly PhraseTable DiaryStarts = new("From the diary of", "From the journal of", "From the diaries of", "From the journals of", "Entry from the journal of", "Excerpt from the diary of");

    private static readonly PhraseTable HeadingStarts = new(
        "Memorandum of Conversation", "Memorandum of a Conversation", "Record of Conversation", "Record of a Conversation", "Record of the Conversation", "Notes of Conversation", "Note of Conversation",
        "Memorandum of Meeting", "Record of Meeting", "Minutes", "Stenographic Record", "Journal", "The Journal", "Ciphered Telegram", "Cipher Telegram", "Coded Telegram", "Telegram", "Incoming Telegram", "Outgoing Telegram", "Ciphergram", "Record", "Notes", "Petition", "Statement",
        "Stenographic Minutes", "Stenographic Transcript", "Stenographic Notes", "Stenogram", "File Note", "Verbatim Record", "Shorthand Record", "Summary Record", "Extract from", "Excerpt from", "Aktenvermerk", "Vermerk", "Ciphergam",
        "Memorandum", "Transcript", "Protocol", "Report", "Information", "Note");

    private static readonly string[] NumberPrefixes = ["Outgoing ", "Incoming ", "Out. ", "In. ", "Ser. ", "Issue ", "Original ", "re: "];

    private static readonly PhraseTable Prepositions = new("of", "about", "on", "from", "concerning", "regarding", "for");

    private static readonly PhraseTable HeadFields = new("To:", "From:", "Date:", "Classification:", "Subject:", "Sender:", "Reporting:", "Participants:", "Those Taking Part:");

    private static readonly PhraseTable Weekdays = new("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static readonly Parser<TextSpan> Space = Slice.Gap;

    // No.   No   Nº   #   Outgoing Nº   Ser. No.   re: no.
    private static readonly Parser<TextSpan> NumberSign = Slice.Match(static rest => MeasureNumberSign(rest));

    // 65   114   207/s   0411/dv   25-C-2236   01712s
    private static readonly Parser<TextSpan> NumberValue = Slice.Match(static rest => MeasureNumber(rest));

    // 4   19 of 50   only   A   ___   (nothing)
    private static readonly Parser<TextSpan> CopyValue = Slice.Match(static rest => MeasureCopyValue(rest));

    // Copy   Copy No.
    private static readonly Parser<TextSpan> CopyLabel = Seq.Of(
        Slice.Word("Copy"),
        Slice.Match(static rest => Scan.WhiteSpace(rest) is var gap && MeasureSign(rest[gap..]) is var sign and > 0 ? gap + sign : 0),
        static (copy, sign) => copy.Union(sign));

    // From the diary of
    private static readonly Parser<HeadToken> DiaryOf = Slice.Match(static rest => MeasureDiary(rest))
        .Map(static span => new HeadToken(HeadTokenKind.DiaryOf, span, default));

    // From S. P. KUROCHKIN's Diary
    private static readonly Parser<HeadToken> DiaryOfName = Seq.Of(
        Slice.Match(static rest => Scan.Phrase(rest, "From ")),
        Slice.Match(static rest => MeasurePossessor(rest)),
        Slice.Match(static rest => MeasureDiaryEnd(rest)),
        static (from, name, end) => new HeadToken(HeadTokenKind.DiaryOfName, TextSpan.FromBounds(from.Start, end.End), name));

    // Top Secret
    private static readonly Parser<HeadToken> Classification = Slice.Match(static rest => Classifications.Measure(rest))
        .Map(static span => new HeadToken(HeadTokenKind.Classification, span, span));

    // Copy 4   Copy No. 1   Copy Nº 3
    private static readonly Parser<HeadToken> Copy = Seq.Of(
        CopyLabel, Space, CopyValue, Slice.Match(static rest => MeasureOfMany(rest)), static (label, _, value, rest) => new HeadToken(HeadTokenKind.Copy, label.Union(rest), value));

    // No. 7 of 40 copies
    private static readonly Parser<HeadToken> CopyOf = Seq.Of(
        NumberSign, Space, Slice.Match(static rest => Scan.Digits(rest) is var digits and > 0 ? digits : -1), Slice.Match(static rest => MeasureOfCopies(rest)),
        static (sign, _, value, end) => new HeadToken(HeadTokenKind.Copy, TextSpan.FromBounds(sign.Start, end.End), value));

    // No. 65   Nº 135   Outgoing Nº 222
    private static readonly Parser<HeadToken> NumberAlone = Seq.Of(NumberSign, Space, NumberValue, static (sign, _, value) => new HeadToken(HeadTokenKind.Number, sign.Union(value), value));

    private static readonly Parser<HeadToken> Number = Seq.First(CopyOf, NumberAlone);

    // ON/8/9/VII/64: sent on the eighth, received on the ninth
    private static readonly Parser<HeadToken> SentOn = static input =>
    {
        var slice = (SliceInput)input;
        var days = MeasureDays(slice.Rest, out var first);
        if (days < 0 || !DateReader.TryMatch(slice.Source, TextSpan.FromBounds(slice.Position + days, slice.End), bareYear: false, out var parts, out var end))
        {
            return Outcome.Failure<HeadToken>();
        }

        var span = TextSpan.FromBounds(slice.Position, end);
        var value = TextSpan.FromBounds(slice.Position + 3, end);
        return Outcome.Success(new HeadToken(HeadTokenKind.Date, span, value) { Date = first > 0 ? parts with { Day = first } : parts }, slice.Skip(span.Length));
    };

    // 1 December 1949   6.V.51
    private static readonly Parser<HeadToken> Date = static input =>
    {
        var slice = (SliceInput)input;
        if (!DateReader.TryMatch(slice.Source, TextSpan.FromBounds(slice.Position, slice.End), bareYear: false, out var parts, out var end))
        {
            return Outcome.Failure<HeadToken>();
        }

        var span = TextSpan.FromBounds(slice.Position, end);
        return Outcome.Success(new HeadToken(HeadTokenKind.Date, span, span) { Date = parts }, slice.Skip(span.Length));
    };

    private static readonly Parser<HeadToken> Diary = Seq.First(DiaryOf, DiaryOfName);

    /// <summary>Cuts a line into tokens and the words between them.</summary>
    public static List<HeadToken> Cut(string text, TextSpan line)
    {
        var tokens = new List<HeadToken>(4);
        Cut(text, line, tokens);
        return tokens;
    }

    /// <summary>Cuts a line into tokens and the words between them, in a list that is used again.</summary>
    public static void Cut(string text, TextSpan line, List<HeadToken> tokens)
    {
        tokens.Clear();
        var words = line.Start;
        for (var at = line.Start; at < line.End;)
        {
            var isWordStart = at == line.Start || !(char.IsLetterOrDigit(text[at - 1]) || (text[at - 1] is '.' or '/' or '-' && char.IsLetterOrDigit(text[at])));
            if (isWordStart && Choose(text.AsSpan(at, line.End - at)) is { } rule && !FollowsPossessive(text, line.Start, at) && Slice.TryRun(rule, text, TextSpan.FromBounds(at, line.End), out var token, out var end) && end > at)
            {
                AddWords(tokens, text, words, at);
                tokens.Add(token);
                at = words = end;
            }
            else
            {
                for (at++; at < line.End && char.IsAsciiLetterOrDigit(text[at - 1]); at++)
                {
                    // The rest of a word
                }
            }
        }

        AddWords(tokens, text, words, line.End);
    }

    // In addition to my Nº 2390: another document's number
    private static bool FollowsPossessive(string text, int start, int at)
    {
        var before = text.AsSpan(start, at - start).TrimEnd();
        return before.Length > 1 && EnglishWords.IsPossessive(before[(before.LastIndexOfAny(Scan.Spaces) + 1)..]);
    }

    /// <summary>Whether a line begins a head: the diary it is from, a classification, a copy or number, or the document's own title.</summary>
    public static bool OpensHead(ReadOnlySpan<char> line) =>
        MeasureDiary(line) > 0 || (Classifications.Measure(line) is var length and > 0 && (length == line.Length || line[length] is ',' or '.' or ' ') && line.Length < 60) || IsHeading(line);

    /// <summary>The length of the first words of a document's own title; -1 where there is none.</summary>
    public static int MeasureTitle(ReadOnlySpan<char> rest) => HeadingStarts.Measure(rest);

    /// <summary>The token at the start of a span, if it has one.</summary>
    public static bool TryTake(string text, TextSpan span, out HeadToken token)
    {
        token = default;
        return Choose(text.AsSpan(span.Start, span.Length)) is { } rule && Slice.TryRun(rule, text, span, out token, out _);
    }

    /// <summary>Whether a diary's owner, a title or an addressee follows: what began a line of its own in a head that has lost its lines.</summary>
    public static bool BeginsPart(ReadOnlySpan<char> rest) =>
        MeasureDiary(rest) > 0 || (char.IsUpper(rest[0]) && HeadingStarts.Measure(rest) > 0) || Scan.Phrase(rest, "To Comrade ") > 0 || Scan.Phrase(rest, "To Cde. ") > 0
        || HeadFields.Measure(rest) > 0;

    /// <summary>Whether a line begins with the diary that the document is from.</summary>
    public static bool IsDiary(ReadOnlySpan<char> line) => MeasureDiary(line) > 0;

    /// <summary>Whether a line is a number or a date and nothing else.</summary>
    public static bool IsNumberOrDate(ReadOnlySpan<char> line) => MeasureNumberSign(line) > 0 || IsBrokenDate(line) || (DateReader.MayBegin(line) && line.Length < 24 && DateReader.TryReadWhole(line, out _));

    // 30.XII.194?: a day whose year is damaged
    private static bool IsBrokenDate(ReadOnlySpan<char> line)
    {
        var day = Scan.Digits(line);
        return day is 1 or 2 && line.Length < 14 && line[day..].StartsWith(".") && Months.ReadRoman(line[(day + 1)..], out _) > 0;
    }

    /// <summary>Whether a line is the title that documents of this kind give themselves, up to its end: <c>Memorandum of Conversation</c>.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line)
    {
        var length = LetterSpacing.IsSpaced(line) ? LetterSpacing.Measure(line, HeadingStarts) : HeadingStarts.Measure(line);
        return length > 0 && (length == line.Length || IsHeadingRest(line[length..]));
    }

    /// <summary>Whether a title is a telegram's, which names no parties: <c>TO</c> and <c>FROM</c> stand on lines of their own.</summary>
    public static bool IsTelegram(ReadOnlySpan<char> title) =>
        title.Contains("telegram", StringComparison.OrdinalIgnoreCase) && title.Length < 60 || title.StartsWith("Cipherg", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line begins with a token of a head: a classification, a copy, a number, a date.</summary>
    public static bool BeginsWithToken(string text, TextSpan line) =>
        Weekdays.Measure(text.AsSpan(line.Start, line.Length)) > 0 ||
        Choose(text.AsSpan(line.Start, line.Length)) is { } rule && Slice.TryRun(rule, text, line, out _, out _);

    // Memorandum of Conversation with ..., between ...: a title goes on with a preposition, a sentence does not.
    private static bool IsHeadingRest(ReadOnlySpan<char> rest)
    {
        var next = rest.TrimStart();
        return next.IsEmpty || next is "." || HeadLines.IsBareNumber(next) || (Scan.IsDash(next[0]) && next.Length < 40) || (MeasureNumberSign(next.TrimStart(", ")) > 0 && next.Length < 40) || next.StartsWith("with ", StringComparison.OrdinalIgnoreCase) || next.StartsWith("between ", StringComparison.OrdinalIgnoreCase)
            || (next[^1] != '.' && Prepositions.Measure(next) > 0);
    }

    private static Parser<HeadToken>? Choose(ReadOnlySpan<char> rest) => rest.IsEmpty ? null : rest[0] switch
    {
        'F' or 'f' when Scan.Phrase(rest, "From ") > 0 => Diary,
        'E' when MeasureDiary(rest) > 0 => DiaryOf,
        'O' when MeasureDays(rest, out _) > 0 => SentOn,
        'C' or 'c' when rest.Length > 4 && Scan.Phrase(rest, "Copy") > 0 => Copy,
        'N' or 'n' or '#' or 'O' or 'I' or 'S' or 'r' or '\u2116' when MeasureNumberSign(rest) > 0 => Number,
        _ when Classifications.Measure(rest) > 0 => Classification,
        _ when DateReader.MayBegin(rest) => Date,
        _ => null,
    };

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

    private static void AddWords(List<HeadToken> tokens, string text, int start, int end)
    {
        var span = Scan.Trim(text, start, end);
        while (!span.IsEmpty && text[span.Start] is ',' or '.' or ';' or '\u2014')
        {
            span = Scan.Trim(text, span.Start + 1, span.End);
        }

        while (!span.IsEmpty && (text[span.End - 1] is ',' or ';' || (text[span.End - 1] == '.' && span.Length > 4 && char.IsLetter(text[span.End - 4]) && char.IsLetter(text[span.End - 3]))))
        {
            span = Scan.Trim(text, span.Start, span.End - 1);
        }

        if (!span.IsEmpty)
        {
            tokens.Add(new(HeadTokenKind.Words, span, span));
        }
    }

    private static int MeasureDiary(ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty || (rest[0] | 0x20) is not ('f' or 'e'))
        {
            return -1;
        }

        if (DiaryStarts.Measure(rest) is var length and > 0)
        {
            return length;
        }

        // In two columns the line can end before its "of": from the journal
        return Scan.Phrase(rest, "from the journal") is var journal and > 0 && journal == rest.Length ? journal
            : Scan.Phrase(rest, "from the diary") is var diary and > 0 && diary == rest.Length ? diary : -1;
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

    private static int MeasureNumberSign(ReadOnlySpan<char> rest)
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
