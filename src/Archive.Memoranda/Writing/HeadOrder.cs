namespace Archive.Memoranda.Writing;

/// <summary>Puts the lines of a head in order: group by group, but that those with marks stand in the order of their marks.</summary>
internal static class HeadOrder
{
    public static List<string> Of(List<HeadLine>[] groups)
    {
        var marked = new Queue<int>(groups.SelectMany(static group => group).Where(static line => line.Mark is not null).Select(static line => line.Mark!.Value).Order());
        var lines = new List<string>();
        var taken = new int[groups.Length];
        for (var next = Next(groups, taken, marked); next >= 0; next = Next(groups, taken, marked))
        {
            var line = groups[next][taken[next]++];
            if (line.Mark is not null)
            {
                marked.Dequeue();
            }

            lines.Add(line.Text);
        }

        return lines;
    }

    // The first group whose next line has no mark or the mark that is due; where groups contradict each other, the first one with a line left.
    private static int Next(List<HeadLine>[] groups, int[] taken, Queue<int> marked)
    {
        var first = -1;
        for (var index = 0; index < groups.Length; index++)
        {
            if (taken[index] == groups[index].Count)
            {
                continue;
            }

            if (groups[index][taken[index]].Mark is not { } mark || mark == marked.Peek())
            {
                return index;
            }

            first = first < 0 ? index : first;
        }

        return first;
    }
}
