using Sprache;

namespace Archive.Memoranda.Benchmarks.Naive;

/// <summary>The two heads: as printed, and with two columns flattened into one.</summary>
internal static class NaiveHeaderGrammar
{
    private static readonly Parser<string> FromTheDiaryOf =
        Parse.String("From the Diary of ").Or(Parse.String("From the diary of ")).Text();

    // ", Copy 4"
    private static readonly Parser<string> Copy =
        from label in Parse.String(", Copy ")
        from number in NaiveTerminals.Digits
        select number;

    // "No. 65" on a line of its own
    private static readonly Parser<string> Number =
        from label in Parse.String("No. ")
        from number in NaiveTerminals.Digits
        from end in Parse.LineEnd
        select number;

    /// <summary>
    /// <c>From the Diary of N. V. ROSHCHIN</c>, <c>Top Secret, Copy 4, 1 December 1949</c>, an empty line, and the heading
    /// <c>Memorandum of Conversation</c> on one line or several.
    /// </summary>
    public static readonly Parser<NaiveHeader> Plain =
        from diary in FromTheDiaryOf
        from diarist in NaiveTerminals.Line
        from classification in Parse.CharExcept(",\r\n").AtLeastOnce().Text()
        from copy in Copy.Optional()
        from comma in Parse.Char(',').Token()
        from date in NaiveTerminals.DayMonthYear
        from blank in Parse.LineEnd.AtLeastOnce()
        from heading in NaiveTerminals.Lines
        select new NaiveHeader(diarist, classification, copy.GetOrDefault(), null, date, heading);

    /// <summary>
    /// <c>From the diary of Top Secret</c>, <c>N. V. Roshchin 6 May 1951</c>, <c>No. 65</c>, and the heading <c>Memorandum of
    /// Conversation</c> with a line on who spoke with whom.
    /// </summary>
    public static readonly Parser<NaiveHeader> Flattened =
        from diary in FromTheDiaryOf
        from classification in NaiveTerminals.Line
        from diarist in NaiveTerminals.PersonName
        from space in Parse.WhiteSpace.Many()
        from date in NaiveTerminals.DayMonthYear
        from end in Parse.LineEnd
        from number in Number.Optional()
        from type in NaiveTerminals.Line
        from speakers in NaiveTerminals.Line
        select new NaiveHeader(diarist, classification, null, number.GetOrDefault(), date, $"{type} {speakers}");
}
