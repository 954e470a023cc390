using System.Runtime.InteropServices;

namespace Archive.Memoranda.Export;

/// <summary>Finds the editorial marks that stand in no block, those of heads, speakers and signatures, in the strings that hold them.</summary>
internal sealed class ValueMarks
{
    // By the string that they stand in. Of strings that read alike, each has its own.
    private readonly Dictionary<string, Queue<(Range, EditorialMark)[]>> _found = new(StringComparer.Ordinal);

    public ValueMarks(Memorandum memorandum)
    {
        if (memorandum.Editorial.IsEmpty)
        {
            return;
        }

        var waiting = MarksInNoBlock(memorandum);
        foreach (var text in waiting.Count == 0 ? [] : MemorandumParts.Of(memorandum).SelectMany(StringsOf))
        {
            if (MarksIn(text, waiting, memorandum.Editorial) is { Count: > 0 } found)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_found, text, out _) ??= new()).Enqueue([.. found]);
                Placed.AddRange(found.Select(static entry => entry.Mark));
            }
        }

        Loose = [.. waiting.Values.SelectMany(static marks => marks).Order().Select(index => (PartOf(memorandum, memorandum.Editorial[index].Span), index))];
    }

    /// <summary>The marks in those strings.</summary>
    public List<EditorialMark> Placed { get; } = [];

    /// <summary>The marks that no text holds, mostly stamps and hands beside the head: the document that each stands in, 0 for the memorandum itself and from 1 for what is enclosed, and its index.</summary>
    public IReadOnlyList<(int Part, int Index)> Loose { get; } = [];

    /// <summary>The indexes of those in one document.</summary>
    public IEnumerable<int> LooseIn(int part) => Loose.Where(mark => mark.Part == part).Select(static mark => mark.Index);

    /// <summary>The marks of a string with their brackets, in order. Of strings that read alike, each call takes the next one's, in order of the document.</summary>
    public IReadOnlyList<(Range Bracket, EditorialMark Mark)> Take(string text)
    {
        if (_found.Count == 0 || !_found.TryGetValue(text, out var found))
        {
            return [];
        }

        // What is written more often than it was read is the last one again.
        return found.Count > 1 ? found.Dequeue() : found.Peek();
    }

    /// <summary>The pieces of a string, where it has marks; empty where it is one run of text.</summary>
    public ValueList<Inline> TakeRuns(string text)
    {
        var runs = new List<Inline>();
        var end = 0;
        foreach (var (bracket, mark) in Take(text))
        {
            var (start, length) = bracket.GetOffsetAndLength(text.Length);
            runs.Add(new TextRun(text, end, start - end));
            runs.Add(new MarkRun(text, start, length, mark));
            end = start + length;
        }

        if (runs.Count > 0)
        {
            runs.Add(new TextRun(text, end, text.Length - end));
        }

        return runs.ToValueList();
    }

    // A document that is enclosed reaches to the next one.
    private static int PartOf(Memorandum memorandum, TextSpan mark)
    {
        var part = 0;
        for (var number = 1; number <= memorandum.Enclosures.Count; number++)
        {
            part = memorandum.Enclosures[number - 1].Span is { IsEmpty: false } span && span.Start <= mark.Start ? number : part;
        }

        return part;
    }

    private static List<(Range Bracket, EditorialMark Mark)> MarksIn(string text, Dictionary<string, Queue<int>> waiting, ValueList<EditorialMark> marks)
    {
        var found = new List<(Range, EditorialMark)>();
        foreach (var bracket in PrintedBrackets.Of(text))
        {
            var inner = PrintedBrackets.Inner(text, bracket);
            if (waiting.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(inner, out var indexes) && indexes.TryDequeue(out var index))
            {
                found.Add((bracket, marks[index]));
            }
        }

        return found;
    }

    private static IEnumerable<string> StringsOf(ArchivalDocument document) => HeadOf(document.Header)
        .Concat(SpeakersOf(document.Blocks))
        .Concat(document.Signatures.SelectMany(static signature => (string?[])[signature.Office, signature.Name]))
        .Concat(SpeakersOf(document.EndMatter)).OfType<string>();

    private static IEnumerable<string?> HeadOf(Header? header) => header is null ? []
        : [header.Heading, header.Diarist, header.Office, header.Classification, header.Copy, header.Number, header.Date?.Text, .. header.Addressees, .. header.Handling];

    private static IEnumerable<string?> SpeakersOf(ValueList<Block> blocks) => BlockWalk.InOrder(blocks).OfType<Turn>().Select(static turn => turn.Speaker);

    // By text, the indexes in order. Marks that are equal stand in blocks as often as blocks have them.
    private static Dictionary<string, Queue<int>> MarksInNoBlock(Memorandum memorandum)
    {
        var inBlocks = new Dictionary<EditorialMark, int>();
        foreach (var mark in MemorandumParts.Of(memorandum).SelectMany(BlockPieces.MarksOf))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(inBlocks, mark, out _)++;
        }

        var waiting = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
        for (var index = 0; index < memorandum.Editorial.Count; index++)
        {
            var mark = memorandum.Editorial[index];
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(inBlocks, mark, out _);
            if (count > 0)
            {
                count--;
            }
            else
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(waiting, mark.Text, out _) ??= new()).Enqueue(index);
            }
        }

        return waiting;
    }
}
