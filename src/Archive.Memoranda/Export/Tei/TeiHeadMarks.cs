namespace Archive.Memoranda.Export;

/// <summary>Finds the editorial marks that stand in no block, those of heads, speakers and signatures, in the strings that hold them.</summary>
/// <remarks>Which mark stands where is told by kind and text alone: places are nothing to TEI. Strings are to be written in the order of <see cref="StringsOf"/>.</remarks>
internal sealed class TeiHeadMarks
{
    private readonly Dictionary<string, Queue<EditorialMark>> _marks = new(StringComparer.Ordinal);

    public TeiHeadMarks(Memorandum memorandum)
    {
        if (memorandum.Editorial.IsEmpty)
        {
            return;
        }

        var waiting = MarksInNoBlock(memorandum);
        foreach (var text in waiting.Count == 0 ? [] : TeiText.PartsOf(memorandum).SelectMany(StringsOf))
        {
            foreach (var bracket in PrintedBrackets.Of(text))
            {
                var inner = PrintedBrackets.Inner(text, bracket);
                if (waiting.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(inner, out var marks) && marks.TryDequeue(out var index))
                {
                    Queue(_marks, inner.ToString()).Enqueue(memorandum.Editorial[index]);
                }
            }
        }

        Unplaced = [.. waiting.Values.SelectMany(static marks => marks).Order()];
    }

    /// <summary>The indexes of the marks that no text holds.</summary>
    public int[] Unplaced { get; } = [];

    /// <summary>Writes a string with the marks in it.</summary>
    public void Write(TeiXml xml, TeiMarks marks, string text)
    {
        var written = 0;
        if (_marks.Count > 0)
        {
            foreach (var bracket in PrintedBrackets.Of(text))
            {
                if (_marks.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(PrintedBrackets.Inner(text, bracket), out var found))
                {
                    // A bracket that is printed more often than it was read is the last one of its text.
                    var mark = found.Count > 1 ? found.Dequeue() : found.Peek();
                    marks.WriteTextBefore(xml, text.AsSpan()[written..bracket.Start], mark);
                    marks.Write(xml, text.AsSpan()[bracket], mark, points: 0);
                    written = bracket.End.Value;
                }
            }
        }

        xml.Text(text.AsSpan(written));
    }

    private static IEnumerable<string> StringsOf(ArchivalDocument document) => HeadOf(document.Header)
        .Concat(SpeakersOf(document.Blocks))
        .Concat(document.Signatures.SelectMany(static signature => (string?[])[signature.Office, signature.Name]))
        .Concat(SpeakersOf(document.EndMatter)).OfType<string>();

    private static IEnumerable<string?> HeadOf(Header? header) => header is null ? []
        : [header.Heading, header.Diarist, header.Office, header.Classification, .. header.Addressees, .. header.Handling];

    private static IEnumerable<string?> SpeakersOf(ValueList<Block> blocks) => BlockWalk.InOrder(blocks).OfType<Turn>().Select(static turn => turn.Speaker);

    private static Dictionary<string, Queue<int>> MarksInNoBlock(Memorandum memorandum)
    {
        var inBlocks = new Dictionary<(EditorialKind, bool, string), int>();
        foreach (var mark in TeiText.PartsOf(memorandum).SelectMany(MarksInBlocks))
        {
            inBlocks[KeyOf(mark)] = inBlocks.GetValueOrDefault(KeyOf(mark)) + 1;
        }

        var found = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var index = 0; index < memorandum.Editorial.Count; index++)
        {
            var mark = memorandum.Editorial[index];
            var count = inBlocks.GetValueOrDefault(KeyOf(mark));
            if (count > 0)
            {
                inBlocks[KeyOf(mark)] = count - 1;
            }
            else
            {
                Queue(found, mark.Text).Enqueue(index);
            }
        }

        return found;
    }

    private static IEnumerable<EditorialMark> MarksInBlocks(ArchivalDocument document) =>
        from block in BlockWalk.InOrder(document.Blocks).Concat(BlockWalk.InOrder(document.EndMatter)).OfType<TextBlock>()
        where !block.Runs.IsEmpty && TeiInlines.AreText(block)
        from run in block.Runs
        where run is MarkRun
        select ((MarkRun)run).Mark;

    private static (EditorialKind Kind, bool IsGuess, string Text) KeyOf(EditorialMark mark) => (mark.Kind, mark.IsGuess, mark.Text);

    private static Queue<T> Queue<T>(Dictionary<string, Queue<T>> queues, string text)
    {
        if (!queues.TryGetValue(text, out var queue))
        {
            queues[text] = queue = new();
        }

        return queue;
    }
}
