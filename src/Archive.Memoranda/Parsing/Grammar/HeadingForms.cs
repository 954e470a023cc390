using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>How a document's own title goes on over several lines, and whom a journal's title names.</summary>
internal static class HeadingForms
{
    private static readonly PhraseTable Continuations = new("with", "of", "between", "on", "and", "for", "from", "in", "to", "Subject:", "regarding", "concerning", "dated", "about", "at", "Meeting of", "Session of");

    /// <summary>Whether a line goes on with a title: it names parties or a day, hangs on a preposition before it, and is no sentence.</summary>
    public static bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> title, bool isTelegram)
    {
        if (line[^1] is ':' or ';' or '!' or '?' || line[0] is '[' or '"' or '\u201C' || (HeadLines.IsSentence(line) && !EndsWithDate(line)))
        {
            return false;
        }

        if (isTelegram)
        {
            return line is "RECEIVED" or "SENT" or "Received" or "Sent";
        }

        var last = title[(title.LastIndexOfAny(Scan.Spaces) + 1)..];
        if (EnglishWords.Expects(last) || last.Equals("period", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        // ... AND CHAIRMAN MAO / ZEDONG on 16 December 1949: a wide title broken early ends with its day
        if (line.Length < 120 && EndsWithDate(line) && !EndsWithDate(title) && char.IsUpper(line[0]) && Scan.Gaps(line) > 3 && !HeadTokens.OpensHead(line) && title.Length > 40 && !(line.IndexOf(", ") is var comma and > 0 && Places.IsTown(line[..comma])))
        {
            return true;
        }

        return line[^1] != '.' && !line.StartsWith("ON/") && Continuations.Measure(line) > 0 && HeadLines.MeasureTo(line) < 0
            || (Offices.IsOffice(line) && Scan.FindWord(line, "with") > 0);
    }

    /// <summary>Whether a line is a title whose first line is missing, <c>of Soviet Ambassador in the DPRK N. G. SUKHOV for the period</c>.</summary>
    public static bool LacksItsStart(ReadOnlySpan<char> line) =>
        (line.StartsWith("of ", StringComparison.Ordinal) || line.StartsWith("with ", StringComparison.Ordinal)) && line[^1] is not ('.' or ':' or ';' or ',') && Scan.Gaps(line) > 2 && Offices.IsOffice(line[(line.IndexOf(' ') + 1)..]);

    /// <summary>Whether a line is a day and nothing else, its year printed.</summary>
    public static bool IsDay(ReadOnlySpan<char> line) => line.Length is > 8 and < 30 && DateReader.MayBegin(line) && DateReader.TryReadWhole(line, out var date) && date.Precision == DatePrecision.Day;

    /// <summary>The day that ends a title behind a stop or in parentheses, <c>... and Wang Ruofei. October 10, 1945.</c>; a day with <c>on</c> is the event's.</summary>
    public static DateMatch DateAtEnd(string text, TextSpan line)
    {
        var characters = text.AsSpan(line.Start, line.Length);
        var start = characters[^1] == ')' ? characters.LastIndexOf('(') + 1 : characters.TrimEnd('.').LastIndexOf(". ") + 2;
        if (start < 2)
        {
            return default;
        }

        var span = TextSpan.FromBounds(line.Start + start, line.End - (characters[^1] is ')' or '.' ? 1 : 0));
        return DateReader.TryMatchWhole(text, span, out var parts) ? new(span, parts) : default;
    }

    private static bool EndsWithDate(ReadOnlySpan<char> line)
    {
        var bare = line.TrimEnd(".)");
        return bare.Length > 8 && Scan.Digits(bare[^4..]) == 4 && bare[..^4].TrimEnd(", ") is var rest && Months.ReadName(rest[(rest.LastIndexOfAny(Scan.Spaces) + 1)..], out _) > 0
            || (bare.Length > 12 && Scan.Digits(bare[^4..]) == 4 && bare[^6] == ',');
    }

    /// <summary>The owner of a journal in its title, <c>of Soviet Ambassador in the DPRK G. T. LOSHAKOV for the period</c>; empty where there is none.</summary>
    public static TextSpan JournalOwner(string text, TextSpan line)
    {
        var characters = text.AsSpan(line.Start, line.Length);
        var period = Scan.FindWord(characters, "for") is var span and >= 0 ? span : Scan.FindWord(characters, "during");
        if (!(Scan.Phrase(characters, "of ") > 0 || Scan.Phrase(characters, "Journal of ") > 0 || Scan.Phrase(characters, "The Journal of ") > 0))
        {
            return default;
        }

        var before = (period < 0 ? characters : characters[..period]).TrimEnd();
        var name = PersonNames.NameAtEnd(before);
        return name > 0 && PersonNames.HasInitial(before[name..]) ? TextSpan.FromBounds(line.Start + name, line.Start + before.Length) : default;
    }
}
