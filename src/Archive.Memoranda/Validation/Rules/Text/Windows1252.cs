namespace Archive.Memoranda.Validation.Rules;

/// <summary>The bytes behind characters that were read as Windows-1252 or Latin-1.</summary>
internal static class Windows1252
{
    private const int HighStart = 0x80;

    // From 0x80 on; five bytes have no character of their own and stay what they are in Latin-1.
    private const string High =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <summary>The byte of a character; -1 for one that no byte gives.</summary>
    public static int ByteOf(char c) => c < '\u0100' ? c : High.IndexOf(c) is var at and >= 0 ? HighStart + at : -1;

    /// <summary>Whether a character stands for a byte that goes on with a character of UTF-8.</summary>
    public static bool IsContinuation(char c) => c is >= '\u0080' and <= '\u00BF' || (c > '\u00FF' && High.Contains(c));

    /// <summary>What a control character of Latin-1 should have been; 0 where it has no character in Windows-1252 either.</summary>
    public static char Mended(char control) => High[control - HighStart] is var mended && mended != control ? mended : '\0';
}
