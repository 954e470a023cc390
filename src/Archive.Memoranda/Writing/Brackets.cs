namespace Archive.Memoranda.Writing;

/// <summary>The texts between the brackets of a value.</summary>
internal static class Brackets
{
    /// <summary>One bracket inside another belongs to the outer one; of one that nothing opened the word before its end is left.</summary>
    public static List<string> Inside(string value)
    {
        var found = new List<string>();
        var (depth, start) = (0, 0);
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == '[' && depth++ == 0)
            {
                start = at + 1;
            }
            else if (value[at] == ']' && depth == 0)
            {
                found.Add(value[StartOfWord(value, at)..at]);
            }
            else if (value[at] == ']' && --depth == 0)
            {
                found.Add(value[start..at].Trim());
            }
        }

        return found;
    }

    private static int StartOfWord(string value, int end)
    {
        var start = end;
        while (start > 0 && (char.IsLetterOrDigit(value[start - 1]) || value[start - 1] is '-' or '\''))
        {
            start--;
        }

        return start;
    }
}
