using System.Text.RegularExpressions;

namespace Archive.Memoranda.Benchmarks.Regexes;

/// <summary>The forms of a citation's parts.</summary>
internal static partial class CitationPatterns
{
    private const RegexOptions Plain = RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant;

    private const string Months = "January|February|March|April|May|June|July|August|September|October|November|December";

    /// <summary><c>"From the Diary of N.V. Roshchin", November 10, 1949, Wilson Center Digital Archive,</c></summary>
    [GeneratedRegex(
        @"(“(?<title>[^“”]+)”|""(?<title>[^""]+)""),?\s+"
        + $@"(?<date>(({Months})(,|\s+\d{{1,2}},)?\s+)?\d{{4}}),\s+"
        + @"(?<publisher>(History\s+and\s+Public\s+Policy\s+Program|Wilson\s+Center)\s+Digital\s+Archive),?\s*",
        Plain)]
    public static partial Regex Head { get; }

    /// <summary>Where the source of a citation ends: at what was done for it, at where else it is printed, or at its address.</summary>
    [GeneratedRegex(@"\b([Rr]eprinted|[Pp]ublished|[Tt]ranslat(ed|ion)|[Oo]btained|[Cc]ontributed|[Pp]rovided|[Cc]opy\s+on\s+file)\b|<?https?://", Plain)]
    public static partial Regex SourceEnd { get; }

    /// <summary><c>f. 0100</c>, <c>listy (ll.) 9-17</c>, <c>Box 84</c></summary>
    [GeneratedRegex(
        @"\b(?<label>(fond|opis|delo|papka|por|listy|list|box|folder|file|volume|vol|series|dok|per|doboz|ll|pp|op|pap|[fdlp])\b\.?(\s*\([a-z]+\.?\))?):?\s*"
        + @"(?<value>([A-Z]['’-])?\d[\w/']*(-\d+\w*)?)",
        Plain | RegexOptions.IgnoreCase)]
    public static partial Regex Unit { get; }

    /// <summary><c>Translated for CWIHP by James F. Person</c></summary>
    [GeneratedRegex(@"\b[Tt]ranslat(ed|ion)\b[^.;]*?\bby\s+(?<name>(\p{Lu}[\w'’-]*\.?\s+)*\p{Lu}[\w'’-]+)", Plain)]
    public static partial Regex Translator { get; }

    /// <summary><c>http://digitalarchive.wilsoncenter.org/document/113318</c></summary>
    [GeneratedRegex(@"https?://[^\s<>]+?(/document/(?<id>\d+))?(?=[\s<>]|$)", Plain)]
    public static partial Regex Url { get; }
}
