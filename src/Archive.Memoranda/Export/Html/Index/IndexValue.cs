namespace Archive.Memoranda.Export;

/// <summary>One of the values that documents are counted by, <c>AVPRF</c>, with how many have it.</summary>
/// <param name="facet">The letter of what it is a value of.</param>
/// <param name="label">The value as shown.</param>
/// <param name="note">What is said beside it, the archive's name.</param>
internal sealed class IndexValue(char facet, string label, string? note)
{
    private int _last = -1;
    private bool _isShouted = IsShouted(label);

    public char Facet { get; } = facet;

    /// <summary>The value as shown: the first spelling that is not all in capitals, else the first.</summary>
    public string Label { get; private set; } = label;

    /// <summary>What is said beside it.</summary>
    public string? Note { get; private set; } = note;

    public int Count { get; private set; }

    /// <summary>Its place among the values, from 1, the most frequent first; 0 for the value of documents that have none.</summary>
    public int Number { get; set; }

    /// <summary>Counts a row; false where it has been counted, since two copies in one archive are one document of it.</summary>
    public bool Add(int row, string label, string? note)
    {
        if (_last == row)
        {
            return false;
        }

        (_last, Note) = (row, Note ?? note);
        Count++;
        if (_isShouted && !IsShouted(label))
        {
            (_isShouted, Label) = (false, label);
        }

        return true;
    }

    private static bool IsShouted(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsLower(letter))
            {
                return false;
            }
        }

        return true;
    }
}
