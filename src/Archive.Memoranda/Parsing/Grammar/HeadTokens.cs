using Archive.Memoranda.Parsing.Primitives;

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

    private static readonly PhraseTable Prepositions = new("of", "about", "on", "from", "concerning", "regarding", "for");

    private static readonly PhraseTable HeadFields = new("To:", "From:", "Date:", "Classification:", "Subject:", "Sender:", "Reporting:", "Participants:", "Those Taking Part:");

    private static readonly PhraseTable Weekdays = new("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

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
            if (isWordStart && HeadTokenForms.MayBegin(text[at]) && HeadTokenForms.Read(text.AsSpan(at, line.End - at), out var token) is var length and > 0 && !FollowsPossessive(text, line.Start, at))
            {
                AddWords(tokens, text, words, at);
                tokens.Add(token.MovedBy(at));
                at = words = at + length;
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
        var length = HeadTokenForms.Read(text.AsSpan(span.Start, span.Length), out token);
        token = token.MovedBy(span.Start);
        return length >= 0;
    }

    /// <summary>Whether a diary's owner, a title or an addressee follows: what began a line of its own in a head that has lost its lines.</summary>
    public static bool BeginsPart(ReadOnlySpan<char> rest) =>
        MeasureDiary(rest) > 0 || (char.IsUpper(rest[0]) && HeadingStarts.Measure(rest) > 0) || Scan.Phrase(rest, "To Comrade ") > 0 || Scan.Phrase(rest, "To Cde. ") > 0
        || HeadFields.Measure(rest) > 0;

    /// <summary>Whether a line begins with the diary that the document is from.</summary>
    public static bool IsDiary(ReadOnlySpan<char> line) => MeasureDiary(line) > 0;

    /// <summary>Whether a line is a number or a date and nothing else.</summary>
    public static bool IsNumberOrDate(ReadOnlySpan<char> line) => HeadTokenForms.MeasureNumberSign(line) > 0 || IsBrokenDate(line) || (DateReader.MayBegin(line) && line.Length < 24 && DateReader.TryReadWhole(line, out _));

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

    /// <summary>Whether a line is emphasised as a whole, <c>**Memorandum of Conversation**</c>.</summary>
    public static bool IsEmphasised(ReadOnlySpan<char> line) =>
        line.Length > 4 && line[0] == '*' && line.StartsWith("**", StringComparison.Ordinal) && line.EndsWith("**", StringComparison.Ordinal) && !line.Trim('*').IsWhiteSpace();

    /// <summary>Whether a title is a telegram's, which names no parties: <c>TO</c> and <c>FROM</c> stand on lines of their own.</summary>
    public static bool IsTelegram(ReadOnlySpan<char> title) =>
        title.Contains("telegram", StringComparison.OrdinalIgnoreCase) && title.Length < 60 || title.StartsWith("Cipherg", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line begins with a token of a head: a classification, a copy, a number, a date.</summary>
    public static bool BeginsWithToken(string text, TextSpan line) =>
        Weekdays.Measure(text.AsSpan(line.Start, line.Length)) > 0 || HeadTokenForms.Read(text.AsSpan(line.Start, line.Length), out _) >= 0;

    // Memorandum of Conversation with ..., between ...: a title goes on with a preposition, a sentence does not.
    private static bool IsHeadingRest(ReadOnlySpan<char> rest)
    {
        var next = rest.TrimStart();
        return next.IsEmpty || next is "." || HeadLines.IsBareNumber(next) || (Scan.IsDash(next[0]) && next.Length < 40) || (HeadTokenForms.MeasureNumberSign(next.TrimStart(", ")) > 0 && next.Length < 40) || next.StartsWith("with ", StringComparison.OrdinalIgnoreCase) || next.StartsWith("between ", StringComparison.OrdinalIgnoreCase)
            || (next[^1] != '.' && Prepositions.Measure(next) > 0);
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

    public static int MeasureDiary(ReadOnlySpan<char> rest)
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
}
