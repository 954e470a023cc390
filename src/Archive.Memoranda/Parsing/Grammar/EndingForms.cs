using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Knows the lines behind a document's text: copies and their recipients, typists, translators, enclosures, closing words.</summary>
internal static class EndingForms
{
    private static readonly PhraseTable Starts = new(
        "Printed", "Typed", "Drafted", "Deciphered", "Translated from", "Translated by", "Telegraph", "Recorded by", "Authenticated", "Distribution", "Copies", "Copy to", "Encl", "Enclosure", "Attachment", "Annex", "P.S",
        "NOTE OF", "cc", "Sent to", "Sent by", "Verified", "Certified", "Approved by", "Reported by", "Noted by", "End", "Appendix");

    private static readonly PhraseTable Closings = new(
        "With communist", "With comradely", "With Bolshevik", "With fraternal", "With regards", "With best", "With respect", "With greetings", "Yours", "Sincerely", "Respectfully", "By order of", "Regards", "Best regards",
        "Communist greetings");

    /// <summary><c>1 - Cde. A. A. Gromyko</c>, <c>Typed by Bukina</c>, <c>17.XII.1947</c>: a line that follows a signature.</summary>
    public static bool IsEndMatter(ReadOnlySpan<char> line) =>
        line.Length < 160 && (DistributionForms.IsDistribution(line) || (Starts.Measure(line) > 0 && !HeadLines.IsSentenceOfManyWords(line)) || IsAttachmentCount(line) || HeadTokens.IsNumberOrDate(line)
            || IsBracketAlone(line) || IsCopyCode(line) || (line.Length < 60 && HeadLines.MeasureTo(line) > 0));

    /// <summary><c>With communist greetings!</c>: words of courtesy before a signature.</summary>
    public static bool IsClosing(ReadOnlySpan<char> line) => line.Length < 60 && Closings.Measure(line) > 0;

    /// <summary>Whether a note on copies, typists or translators begins here, <c>Translated from Mongolian</c>.</summary>
    public static bool BeginsNote(ReadOnlySpan<char> rest) => char.IsUpper(rest[0]) && Starts.Measure(rest) > 0;

    // 1 attachment
    private static bool IsAttachmentCount(ReadOnlySpan<char> line) =>
        Scan.Digits(line) is var digits and > 0 && line.Length < 40 && (line[digits..].TrimStart().StartsWith("attachment", StringComparison.OrdinalIgnoreCase) || line[digits..].StartsWith("x ", StringComparison.Ordinal));

    // [handwritten: to the archives]   [...]
    private static bool IsBracketAlone(ReadOnlySpan<char> line) => line[0] == '[' && (line[^1] == ']' || line.IndexOf(']') is > 0 and < 16) && line.Length < 120;

    // 5-ya   BR/yus
    private static bool IsCopyCode(ReadOnlySpan<char> line) => line.Length <= 10 && !line.ContainsAny(Scan.Spaces) && line.ContainsAny('-', '/') && line.ContainsAnyInRange('0', '9');
}
