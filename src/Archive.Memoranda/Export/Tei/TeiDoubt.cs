namespace Archive.Memoranda.Export;

/// <summary>The word that a mark doubts: <c>cna</c> before <c>[sic]</c>, <c>Pak</c> before <c>[?]</c>.</summary>
/// <remarks>How far the doubt reaches the print does not say; the last word is what it reaches at least.</remarks>
internal static class TeiDoubt
{
    /// <summary>The element around the word before a mark; null where the mark doubts none.</summary>
    public static string? ElementFor(EditorialMark mark) => mark.Kind switch
    {
        EditorialKind.Correction => "sic",
        EditorialKind.Uncertain when IsSignAlone(mark.Text) => "unclear",
        _ => null,
    };

    /// <summary>Whether a doubt gives no reading of its own: <c>?</c>.</summary>
    public static bool IsSignAlone(ReadOnlySpan<char> text) => !text.ContainsAnyExcept('?', ' ');

    /// <summary>The last word of a text, without the punctuation around it; empty where it has none.</summary>
    public static Range LastWord(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && IsBetweenWords(text[end - 1]))
        {
            end--;
        }

        var start = end;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('[' or ']'))
        {
            start--;
        }

        while (start < end && IsBetweenWords(text[start]))
        {
            start++;
        }

        return start..end;
    }

    private static bool IsBetweenWords(char character) => char.IsWhiteSpace(character) || char.IsPunctuation(character);
}
