namespace Archive.Memoranda.Export;

/// <summary>The brackets of a string that no parser took apart.</summary>
internal static class PrintedBrackets
{
    /// <summary>The brackets that stand in no other, signs included.</summary>
    public static List<Range> Of(string text)
    {
        var found = new List<Range>();
        var (start, depth) = (0, 0);
        for (var index = text.AsSpan().IndexOf('['); index >= 0 && index < text.Length; index++)
        {
            if (text[index] == '[' && depth++ == 0)
            {
                start = index;
            }
            else if (text[index] == ']' && depth > 0 && --depth == 0)
            {
                found.Add(start..(index + 1));
            }
        }

        return found;
    }

    /// <summary>What stands between a bracket's signs.</summary>
    public static ReadOnlySpan<char> Inner(string text, Range bracket) => text.AsSpan()[bracket][1..^1].Trim();
}
