namespace Archive.Memoranda.Export;

/// <summary>Which characters XML 1.0 has: neither U+0000 and most other controls, nor half a surrogate pair, nor U+FFFE and U+FFFF.</summary>
internal static class TeiCharacters
{
    /// <summary>The first character that XML does not have; -1 where there is none.</summary>
    public static int IndexOfBad(ReadOnlySpan<char> text)
    {
        for (var start = 0; text[start..].IndexOfAnyExceptInRange(' ', '\uD7FF') is >= 0 and var next; start++)
        {
            start += next;
            var character = text[start];
            if (char.IsHighSurrogate(character) && start + 1 < text.Length && char.IsLowSurrogate(text[start + 1]))
            {
                start++;
            }
            else if (character is not ('\t' or '\n' or '\r' or (>= '\uE000' and <= '\uFFFD')))
            {
                return start;
            }
        }

        return -1;
    }
}
