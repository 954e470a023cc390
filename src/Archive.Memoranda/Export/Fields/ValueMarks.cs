namespace Archive.Memoranda.Export;

/// <summary>The editorial marks that stand in no block: those in texts of head and signatures, and those in no text at all.</summary>
internal sealed class ValueMarks
{
    private readonly Dictionary<string, EditorialMark> _marks = new(StringComparer.Ordinal);

    public ValueMarks(Memorandum memorandum)
    {
        if (memorandum.Editorial.IsEmpty)
        {
            return;
        }

        var inBlocks = BlockMarks.Of(memorandum);
        var rest = memorandum.Editorial.Where(mark => !inBlocks.Contains(mark)).ToList();
        foreach (var mark in rest)
        {
            _marks.TryAdd(mark.Text, mark);
        }

        if (rest.Count > 0)
        {
            var inValues = TeiText.PartsOf(memorandum).SelectMany(HeadFields.Marked).SelectMany(text => RunsOf(text)).OfType<MarkRun>().Select(static run => run.Mark.Text).ToHashSet(StringComparer.Ordinal);
            Loose = rest.FindAll(mark => !inValues.Contains(mark.Text));
        }
    }

    /// <summary>The marks in no text of the memorandum, mostly stamps and hands beside the head.</summary>
    public List<EditorialMark> Loose { get; } = [];

    /// <summary>The pieces of a text, where it has marks; empty where it is one run of text.</summary>
    public ValueList<Inline> RunsOf(string text)
    {
        if (_marks.Count == 0 || !text.Contains('[', StringComparison.Ordinal))
        {
            return default;
        }

        var runs = new List<Inline>();
        var end = 0;
        foreach (var bracket in PrintedBrackets.Of(text))
        {
            if (_marks.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(PrintedBrackets.Inner(text, bracket), out var mark))
            {
                var (start, length) = bracket.GetOffsetAndLength(text.Length);
                runs.Add(new TextRun(text, end, start - end));
                runs.Add(new MarkRun(text, start, length, mark));
                end = start + length;
            }
        }

        if (runs.Count > 0)
        {
            runs.Add(new TextRun(text, end, text.Length - end));
        }

        return runs.ToValueList();
    }
}
