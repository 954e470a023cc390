namespace Archive.Memoranda.Export;

/// <summary>One of the values that documents are counted by, <c>AVPRF</c>, with how many have it.</summary>
internal sealed class IndexValue(string label, string? note)
{
    /// <summary>The value as shown: the first spelling that is not all in capitals, else the first.</summary>
    public string Label { get; private set; } = label;

    /// <summary>What is said beside it, the archive's name.</summary>
    public string? Note { get; private set; } = note;

    public int Count { get; private set; }

    /// <summary>Its place among the values, from 1, the most frequent first.</summary>
    public int Number { get; set; }

    public void Add(string label, string? note)
    {
        Count++;
        Note ??= note;
        if (IsShouted(Label) && !IsShouted(label))
        {
            Label = label;
        }
    }

    private static bool IsShouted(string text) => !text.Any(char.IsLower);
}
