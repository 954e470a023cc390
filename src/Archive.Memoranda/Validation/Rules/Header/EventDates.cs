using NodaTime;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>Finds the day that a heading or title names, <c>Memorandum of Conversation with Zhou Enlai on 10 November 1949</c>.</summary>
internal static class EventDates
{
    private static readonly string[] Events =
        ["conversation", "diary", "journal", "minutes", "transcript", "stenographic", "reception", "record of", "meeting", "talks", "discussion", "visit", "session", "audience"];

    // What is still to come is written about before it happens.
    private static readonly string[] Plans = ["prepar", "forthcoming", "upcoming", "draft", "plan", "propos", "invit", "agenda", "instruction", "programme", "directive"];

    // What the last day of several is joined with.
    private static readonly string[] Joins = ["and", "to", "or", "&"];

    /// <summary>The first day that a text names as that of an event; null where it names none.</summary>
    public static ArchiveDate? FirstIn(string? text)
    {
        if (text is null || !HasAny(text, Events) || HasAny(text, Plans))
        {
            return null;
        }

        ArchiveDate? first = null;
        var words = new Words();
        foreach (var range in text.AsSpan().Split(' '))
        {
            words.Push(range);
            if (IsYear(text.AsSpan()[range]) && words.Start >= 0 && !IsJoined(text.AsSpan(0, words.Start)) && TryRead(text.AsSpan(words.Start, range.End.Value - words.Start), out var date)
                && (first is not { } earlier || date.Start < earlier.Start))
            {
                first = date;
            }
        }

        return first;
    }

    /// <summary>Whether a date, read in any order that it can be read in, lies before a day.</summary>
    public static bool IsBefore(ArchiveDate date, LocalDate day) =>
        date.End < day && !(date.Guess.HasFlag(DateGuess.Order) && date.Start.Day <= 12 && new LocalDate(date.Start.Year, date.Start.Day, date.Start.Month) >= day);

    private static bool HasAny(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool TryRead(ReadOnlySpan<char> text, out ArchiveDate date) =>
        ArchiveDate.TryParse(text.Trim("()[].,;:'\"\u201C\u201D\u2019 "), null, out date) && date.Precision == DatePrecision.Day;

    // 19, 20 and 21 October 1956: only the last of the days has its year.
    private static bool IsJoined(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        var word = before[(before.LastIndexOf(' ') + 1)..];
        return word.EndsWith(',') || word.EndsWith('-') || word.EndsWith('\u2013') || IsJoin(word);
    }

    private static bool IsJoin(ReadOnlySpan<char> word)
    {
        foreach (var join in Joins)
        {
            if (word.Equals(join, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> word)
    {
        var digits = word.TrimEnd(".,;:')]\"\u201D\u2019");
        return digits.Length == 4 && digits[0] is '1' or '2' && !digits.ContainsAnyExceptInRange('0', '9');
    }

    // Where the last three words begin.
    private struct Words()
    {
        private int _last = -1;
        private int _secondLast = -1;

        public int Start { get; private set; } = -1;

        public void Push(Range word) => (Start, _secondLast, _last) = (_secondLast, _last, word.Start.Value);
    }
}
