namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>
/// Fixed phrases, found anywhere in a line or a word. The framework's own search for strings is made for long texts: it takes longer to be made and compiled
/// than a short program has for its first document.
/// </summary>
internal sealed class PhraseSearch
{
    private readonly StringComparison _comparison;

    // By the first two letters, without the bit in which a capital and its small letter differ; and a bit for each first letter.
    private readonly string[]?[] _byPair = new string[32 * 32][];
    private readonly uint _firstLetters;

    /// <summary>A search for some phrases of two letters or more, the first two in ASCII.</summary>
    public PhraseSearch(StringComparison comparison, params ReadOnlySpan<string> phrases)
    {
        _comparison = comparison;
        foreach (var phrase in phrases)
        {
            ref var pair = ref _byPair[PairOf(phrase[0], phrase[1])];
            pair = pair is null ? [phrase] : [.. pair, phrase];
            _firstLetters |= 1u << (phrase[0] & 31);
        }
    }

    /// <summary>Whether one of the phrases stands in a text.</summary>
    public bool IsIn(ReadOnlySpan<char> text)
    {
        for (var at = 0; at + 1 < text.Length; at++)
        {
            if ((_firstLetters & (1u << (text[at] & 31))) != 0 && _byPair[PairOf(text[at], text[at + 1])] is { } phrases && BeginsWithAny(text[at..], phrases))
            {
                return true;
            }
        }

        return false;
    }

    private static int PairOf(char first, char second) => ((first & 31) << 5) | (second & 31);

    private bool BeginsWithAny(ReadOnlySpan<char> text, string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            if (text.StartsWith(phrase, _comparison))
            {
                return true;
            }
        }

        return false;
    }
}
