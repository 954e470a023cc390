using System.Buffers;

namespace Archive.Memoranda.Export;

/// <summary>What an editor would read instead: <c>can</c> of <c>[sic, probably "can"]</c>, <c>Xibaipo</c> of <c>[sic, should be Xibaipo]</c>.</summary>
internal static class TeiReading
{
    private const int LongestName = 60;

    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:()?");

    private static readonly string[] Introductions =
        ["sic,", "sic:", "sic;", "should be", "should read", "must be", "recte", "correctly", "in fact", "actually", "rather", "perhaps", "possibly", "maybe", "probably", "presumably", "likely"];

    /// <summary>The place of the reading in a mark's text; empty where it has none.</summary>
    public static Range Of(ReadOnlySpan<char> text)
    {
        var open = text.IndexOfAny('"', '“');
        if (open >= 0)
        {
            return open + 1 + Math.Max(text[(open + 1)..].IndexOfAny('"', '”'), 0) is var end && end > open + 1 ? (open + 1)..end : default;
        }

        var start = EndOfIntroductions(text);
        while (start < text.Length && text[start] == ' ')
        {
            start++;
        }

        // Without quotation marks a name or a number is a reading; what else follows may be said about it: [should be in the plural].
        var rest = text[start..];
        var length = rest.IndexOfAny(Stops) is >= 0 and var stop ? stop : rest.Length;
        length = rest[..length].TrimEnd(" .").Length;
        return start > 0 && length is > 0 and <= LongestName && (char.IsUpper(rest[0]) || char.IsAsciiDigit(rest[0])) ? start..(start + length) : default;
    }

    /// <summary>How sure the editor is of it, by his words; null where they say nothing.</summary>
    public static string? CertaintyOf(ReadOnlySpan<char> introduction) =>
        HasWord(introduction, "perhaps") || HasWord(introduction, "possibly") || HasWord(introduction, "maybe") ? "low"
        : HasWord(introduction, "probably") || HasWord(introduction, "presumably") || HasWord(introduction, "likely") ? "medium"
        : null;

    private static bool HasWord(ReadOnlySpan<char> text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static int EndOfIntroductions(ReadOnlySpan<char> text)
    {
        var end = 0;
        foreach (var introduction in Introductions)
        {
            if (text.LastIndexOf(introduction, StringComparison.OrdinalIgnoreCase) is >= 0 and var start)
            {
                end = Math.Max(end, start + introduction.Length);
            }
        }

        return end;
    }
}
