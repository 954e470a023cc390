namespace Archive.Memoranda.Writing;

/// <summary>The texts between the brackets of a value.</summary>
internal static class Brackets
{
    /// <summary>
    /// One bracket inside another belongs to the outer one. Of one that nothing opened the word before its end is left; one that nothing closes ends with its phrase.
    /// </summary>
    public static List<string> Inside(string value)
    {
        var found = new List<string>();
        var open = new Stack<int>();
        for (var at = 0; at < value.Length; at++)
        {
            if (value[at] == '[')
            {
                open.Push(at + 1);
            }
            else if (value[at] == ']')
            {
                var isOpen = open.TryPop(out var start);
                if (open.Count == 0)
                {
                    found.Add(value[(isOpen ? start : StartOfWord(value, at))..at].Trim());
                }
            }
        }

        foreach (var start in open)
        {
            var end = value.AsSpan(start).IndexOfAny("[)(.;");
            found.Add((end < 0 ? value[start..] : value.Substring(start, end)).Trim());
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
