namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>Fixed phrases, found at the start of a text whatever its case and the white space between the words. The first letter picks the few that are tried.</summary>
internal sealed class PhraseTable
{
    private const int Columns = 27;

    // By the first two letters of the phrase; what is no letter has the last column.
    private readonly string[]?[] _byPair = new string[26 * Columns][];

    // For each first letter a bit for each second one, and one for what is no letter.
    private readonly uint[] _secondLetters = new uint[26];

    /// <summary>A table in which an earlier phrase is tried before a later one.</summary>
    /// <param name="phrases">The phrases; each begins with an ASCII letter and has another character.</param>
    public PhraseTable(params string[] phrases)
    {
        foreach (var phrase in phrases)
        {
            var pair = PairOf(phrase);
            _byPair[pair] = _byPair[pair] is { } earlier ? [.. earlier, phrase] : [phrase];
            _secondLetters[pair / Columns] |= 1u << (pair % Columns);
        }
    }

    /// <summary>A cheap look at two letters whether a phrase can begin with them.</summary>
    public bool MayBegin(char first, char second)
    {
        var row = (first | 0x20) - 'a';
        return (uint)row < (uint)_secondLetters.Length && (_secondLetters[row] & (1u << Column(second))) != 0;
    }

    /// <summary>The length of the phrase at the start of a text; -1 where there is none, or where its last word goes on.</summary>
    public int Measure(ReadOnlySpan<char> text) => Measure(text, out _);

    /// <summary>The length of the phrase at the start of a text, and the phrase.</summary>
    public int Measure(ReadOnlySpan<char> text, out string phrase)
    {
        phrase = "";
        var letter = text.Length < 2 ? -1 : (text[0] | 0x20) - 'a';
        if ((uint)letter >= 26 || _byPair[(letter * Columns) + Column(text[1])] is not { } candidates)
        {
            return -1;
        }

        foreach (var candidate in candidates)
        {
            if (Scan.Phrase(text, candidate) is var length and > 0 && !Scan.IsWordAt(text, length))
            {
                phrase = candidate;
                return length;
            }
        }

        return -1;
    }

    private static int PairOf(string phrase) => (((phrase[0] | 0x20) - 'a') * Columns) + Column(phrase[1]);

    private static int Column(char c) => (c | 0x20) - 'a' is var letter and >= 0 and < 26 ? letter : 26;
}
