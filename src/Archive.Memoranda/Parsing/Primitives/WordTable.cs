namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>
/// Words and what each tells, in bits, found whatever their case. Most words that are asked for are in no table, and their length and two of their letters
/// say so.
/// </summary>
internal sealed class WordTable
{
    private const int Slots = 1024;

    private readonly (string Word, int Tells)[]?[] _bySlot = new (string, int)[Slots][];

    public WordTable(params string[] words)
        : this(words.Select(static word => KeyValuePair.Create(word, 1)))
    {
    }

    public WordTable(IEnumerable<KeyValuePair<string, int>> words)
    {
        foreach (var slot in words.GroupBy(static word => SlotOf(word.Key)))
        {
            _bySlot[slot.Key] = [.. slot.Select(static word => (word.Key, word.Value))];
        }
    }

    public bool Contains(ReadOnlySpan<char> word) => Find(word) != 0;

    /// <summary>What a word tells; 0 for a word that is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (!word.IsEmpty && _bySlot[SlotOf(word)] is { } candidates)
        {
            foreach (var candidate in candidates)
            {
                if (word.Equals(candidate.Word, StringComparison.OrdinalIgnoreCase))
                {
                    return candidate.Tells;
                }
            }
        }

        return 0;
    }

    // A capital and its small letter differ in a bit that is left out.
    private static int SlotOf(ReadOnlySpan<char> word) => ((word[0] & 31) | ((word[^1] & 31) << 5)) ^ ((word.Length * 37) & (Slots - 1));
}
