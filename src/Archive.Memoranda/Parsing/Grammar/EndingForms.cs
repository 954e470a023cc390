using System.Buffers;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Knows the lines behind a document's text: copies and their recipients, typists, translators, enclosures, closing words.</summary>
internal static class EndingForms
{
    private static readonly PhraseTable Starts = new(
        "Printed", "Distributed", "Typed", "Drafted", "Deciphered", "Translated from", "Translated by", "Telegraph", "Recorded by", "Authenticated", "Distribution", "Copies", "Copy to", "Encl", "Enclosure", "Attachment", "Annex", "P.S",
        "NOTE OF", "cc", "Sent to", "Sent by", "Verified", "Certified", "Approved by", "Reported by", "Noted by", "End", "Appendix",
        "FYI", "Seen", "Seen by", "To be seen by", "Reviewed by", "Checked by", "Checked", "Transmitted", "Retransmitted", "Received", "Spravka", "In handwriting", "Printed by", "Prepared by", "Executed by", "Compiled by", "Reference", "Copied to", "For information", "Decoded by", "Encrypted", "To file", "To the file");

    private const int LongestLine = 200;

    private static readonly SearchValues<char> RuleMarks = SearchValues.Create("-_=*\u2014\u2013 ");

    private static readonly PhraseTable Closings = new(
        "With communist", "With comradely", "With Bolshevik", "With fraternal", "With regards", "With best", "With respect", "With greetings", "Yours", "Sincerely", "Respectfully", "By order of", "Regards", "Best regards",
        "Communist greetings");

    /// <summary><c>1 - Cde. A. A. Gromyko</c>, <c>Typed by Bukina</c>, <c>17.XII.1947</c>: a line that follows a signature.</summary>
    public static bool IsEndMatter(ReadOnlySpan<char> line) =>
        line.Length < 160 && (DistributionForms.IsDistribution(line) || (Starts.Measure(line) > 0 && (!HeadLines.IsSentenceOfManyWords(line) || line[..Math.Min(line.Length, 24)].Contains(':'))) || IsAttachmentCount(line) || HeadTokens.IsNumberOrDate(line)
            || IsDatedLine(line) || IsRule(line) || IsBracketAlone(line) || IsCopyCode(line) || (line.Length < 60 && HeadLines.MeasureTo(line) > 0));

    /// <summary><c>With communist greetings!</c>: words of courtesy before a signature.</summary>
    public static bool IsClosing(ReadOnlySpan<char> line) => line.Length < 60 && Closings.Measure(line) > 0;

    /// <summary>Whether a note on copies, typists or translators begins here, <c>Translated from Mongolian</c>.</summary>
    public static bool BeginsNote(ReadOnlySpan<char> rest) => char.IsUpper(rest[0]) && Starts.Measure(rest) > 0;

    // 1 attachment
    private static bool IsAttachmentCount(ReadOnlySpan<char> line) =>
        Scan.Digits(line) is var digits and > 0 && line.Length < 40 && (line[digits..].TrimStart().StartsWith("attachment", StringComparison.OrdinalIgnoreCase) || line[digits..].StartsWith("x ", StringComparison.Ordinal));

    // [handwritten: to the archives]   [...]   (translation of the letter in Annex 1)
    private static bool IsBracketAlone(ReadOnlySpan<char> line) => line[0] == '(' && line[^1] == ')' && line.Length < 120 && Scan.Gaps(line) > 2 && !PersonNames.IsName(line[1..^1]) || line[0] == '[' && (line[^1] == ']' || line.IndexOf(']') is > 0 and < 16) && line.Length < 120;

    // 5-ya   BR/yus   ak/tm   510599
    private static bool IsCopyCode(ReadOnlySpan<char> line) =>
        line.Length is > 2 and <= 10 && !line.ContainsAny(Scan.Spaces) && line[0] is not ('/' or '-') && line[^1] != '/' && (line.ContainsAnyInRange('0', '9') ? line.ContainsAny('-', '/') || line.Length > 4 && !line.ContainsAnyExceptInRange('0', '9') : line.Contains('/'));

    // ------
    private static bool IsRule(ReadOnlySpan<char> line) => line.Length > 2 && !line.ContainsAnyExcept(RuleMarks);

    /// <summary>Whether a line is a day, perhaps with an hour, <c>23 June 1954, 3:00 a.m.</c>, <c>28 October, 4 a.m.</c>.</summary>
    public static bool IsDatedLine(ReadOnlySpan<char> line)
    {
        if (line.Length > 48 || !DateReader.MayBegin(line))
        {
            return false;
        }

        var day = line.IndexOf(", ") is var comma and > 0 && char.IsAsciiDigit(line[0]) ? line[..comma] : line;
        return DateReader.TryReadWhole(day, out _) || (Scan.Digits(day) is 1 or 2 && day.Length > 4 && day[2..].TrimStart() is var month && Months.ReadName(month, out _) == month.Length);
    }

    /// <summary>Whether a line is a sentence and no point or turn, as an office writes below what it received.</summary>
    public static bool IsRemark(ReadOnlySpan<char> line) => HeadLines.IsSentence(line) && !PointForms.LooksLikePoint(line) && TurnForms.Measure(line, out _) == 0 && !IsEndMatter(line);

    private static readonly PhraseTable SigningBodies = new("Central Committee", "Politburo", "Ministry of", "Embassy of", "Government of", "Council of Ministers", "The Embassy", "The Ministry");

    /// <summary>Whether a line names a body that signs, <c>Central Committee of the Party of Labor</c>.</summary>
    public static bool IsSigningBody(ReadOnlySpan<char> line) => SigningBodies.Measure(line) > 0 && line[^1] is not ('.' or ':' or ',' or ';') && !EnglishWords.HasVerb(line);

    /// <summary>Whether a line is the document's own text and so no part of what stands behind it: prose, a point, a turn.</summary>
    public static bool IsText(ReadOnlySpan<char> line) =>
        line.Length > LongestLine
        || ((HeadLines.IsSentence(line) || PointForms.LooksLikePoint(line) || (TurnForms.Measure(line, out _) is var turn and > 0 && turn < line.Length)) && !IsEndMatter(line));
}
