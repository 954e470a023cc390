namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>
/// Words and what each tells, in bits, found whatever their case. Most words that are asked for are in no table, and their length and two of their letters
/// say so. Filled word by word: the generic collections of the framework are compiled anew for each type of ours, which a short program waits for.
/// </summary>
internal sealed class WordTable
{
    private const int Slots = 1024;

    private readonly Entry?[] _bySlot = new Entry?[Slots];

    public WordTable(params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            Set(word, 1);
        }
    }

    public bool Contains(ReadOnlySpan<char> word) => Find(word) != 0;

    /// <summary>What a word tells; 0 for a word that is not in the table.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        if (!word.IsEmpty)
        {
            for (var entry = _bySlot[SlotOf(word)]; entry is not null; entry = entry.Next)
            {
                if (word.Equals(entry.Word, StringComparison.OrdinalIgnoreCase))
                {
                    return entry.Tells;
                }
            }
        }

        return 0;
    }

    /// <summary>Says what a word tells, whatever was said of it before. Only for whoever makes the table.</summary>
    public void Set(string word, int tells)
    {
        ref var first = ref _bySlot[SlotOf(word)];
        for (var entry = first; entry is not null; entry = entry.Next)
        {
            if (entry.Word.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                entry.Tells = tells;
                return;
            }
        }

        first = new() { Word = word, Tells = tells, Next = first };
    }

    // A capital and its small letter differ in a bit that is left out.
    private static int SlotOf(ReadOnlySpan<char> word) => ((word[0] & 31) | ((word[^1] & 31) << 5)) ^ ((word.Length * 37) & (Slots - 1));

    private sealed class Entry
    {
        public required string Word { get; init; }

        public int Tells { get; set; }

        public Entry? Next { get; init; }
    }
}
