using System.Buffers;

namespace Archive.Memoranda.Benchmarks.Floor;

/// <summary>The least that a reader of these texts does: it looks at every line and at every bracket, and keeps nothing.</summary>
public static class BracketFloor
{
    private static readonly SearchValues<char> Brackets = SearchValues.Create("[]");

    /// <summary>Counts the lines and the brackets of a text.</summary>
    public static (int Lines, int Brackets) Count(ReadOnlySpan<char> text)
    {
        var (lines, brackets) = (0, 0);
        foreach (var line in text.EnumerateLines())
        {
            lines++;
            var rest = line;
            while (rest.IndexOfAny(Brackets) is >= 0 and var bracket)
            {
                brackets++;
                rest = rest[(bracket + 1)..];
            }
        }

        return (lines, brackets);
    }
}
