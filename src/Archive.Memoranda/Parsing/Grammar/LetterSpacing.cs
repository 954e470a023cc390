using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Reads words whose letters a typist set apart, <c>S E C R E T</c>, <c>A k t e n v e r m e r k</c>.</summary>
internal static class LetterSpacing
{
    private const int Longest = 64;

    /// <summary>Whether a text begins with letters that stand apart.</summary>
    public static bool IsSpaced(ReadOnlySpan<char> text) =>
        text.Length >= 7 && char.IsLetter(text[0]) && text[1] == ' ' && char.IsLetter(text[2]) && text[3] == ' ' && char.IsLetter(text[4]) && text[5] == ' ';

    /// <summary>The length of the phrase that the letters make, measured with their spaces; -1 where they make none.</summary>
    public static int Measure(ReadOnlySpan<char> text, PhraseTable phrases)
    {
        Span<char> letters = stackalloc char[Longest];
        Span<int> ends = stackalloc int[Longest];
        var count = 0;
        for (var at = 0; at < text.Length && count < Longest; at++)
        {
            // Between words stand more spaces than one.
            if (!Scan.IsSpace(text[at]) || (at > 1 && Scan.IsSpace(text[at - 1]) && letters[count - 1] != ' '))
            {
                letters[count] = Scan.IsSpace(text[at]) ? ' ' : text[at];
                ends[count++] = at + 1;
            }
        }

        var length = phrases.Measure(letters[..count]);
        return length > 0 ? ends[length - 1] : -1;
    }
}
