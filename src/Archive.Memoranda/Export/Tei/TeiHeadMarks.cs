namespace Archive.Memoranda.Export;

/// <summary>Finds the editorial marks that stand in no block, those of head and signatures, in the strings that hold them.</summary>
internal sealed class TeiHeadMarks
{
    private readonly Dictionary<string, EditorialMark> _marks = new(StringComparer.Ordinal);

    public TeiHeadMarks(Memorandum memorandum)
    {
        if (memorandum.Editorial.IsEmpty)
        {
            return;
        }

        var inBlocks = MarksInBlocks(memorandum);
        foreach (var mark in memorandum.Editorial)
        {
            if (!inBlocks.Contains(mark))
            {
                _marks.TryAdd(mark.Text, mark);
            }
        }
    }

    public static HashSet<EditorialMark> MarksInBlocks(Memorandum memorandum)
    {
        var found = new HashSet<EditorialMark>();
        foreach (var document in TeiText.PartsOf(memorandum))
        {
            foreach (var block in BlockWalk.InOrder(document.Blocks).Concat(BlockWalk.InOrder(document.EndMatter)).OfType<TextBlock>())
            {
                if (TeiInlines.AreText(block))
                {
                    found.UnionWith(Marks(block.Runs));
                }
            }
        }

        return found;
    }

    /// <summary>Writes a string with the marks in it.</summary>
    public void Write(TeiXml xml, TeiMarks marks, string text)
    {
        var written = 0;
        if (_marks.Count > 0)
        {
            foreach (var bracket in Brackets(text))
            {
                if (_marks.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Inner(text, bracket), out var mark))
                {
                    xml.Text(text.AsSpan()[written..bracket.Start]);
                    marks.Write(xml, text.AsSpan()[bracket], mark, points: 0);
                    written = bracket.End.Value;
                }
            }
        }

        xml.Text(text.AsSpan(written));
    }

    /// <summary>What stands between a bracket's signs.</summary>
    public static ReadOnlySpan<char> Inner(string text, Range bracket) => text.AsSpan()[bracket][1..^1].Trim();

    /// <summary>The brackets of a string that stand in no other, signs included.</summary>
    public static List<Range> Brackets(string text)
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

    private static IEnumerable<EditorialMark> Marks(ValueList<Inline> runs)
    {
        for (var index = 0; index < runs.Count; index++)
        {
            if (runs[index] is MarkRun run)
            {
                yield return run.Mark;
            }
        }
    }
}
