using System.Runtime.InteropServices;

namespace Archive.Memoranda.Export;

/// <summary>Finds the editorial marks that stand in no block, those of heads, speakers and signatures, in the strings that hold them.</summary>
internal sealed class ValueMarks
{
    // By the string that they stand in. Of strings that read alike, each has its own.
    private readonly Dictionary<string, Queue<(Range, EditorialMark)[]>> _found = new(StringComparer.Ordinal);

    private readonly ILookup<int, LooseMark>? _looseIn;

    public ValueMarks(Memorandum memorandum)
    {
        if (memorandum.Editorial.IsEmpty)
        {
            return;
        }

        var waiting = MarksInNoBlock(memorandum);
        foreach (var text in waiting.Count == 0 ? [] : MemorandumParts.Of(memorandum).SelectMany(StringsOf))
        {
            if (MarksIn(text, waiting, memorandum.Editorial) is { } found)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(_found, text, out _) ??= new()).Enqueue([.. found]);
                Placed.AddRange(found.Select(static entry => entry.Mark));
            }
        }

        var loose = waiting.Values.SelectMany(static marks => marks).Order().ToArray();
        if (loose.Length > 0)
        {
            var starts = StartsOf(memorandum.Enclosures);
            Loose = [.. loose.Select(index => LooseAt(memorandum, starts, index))];
            _looseIn = Loose.ToLookup(static mark => mark.Part);
        }
    }

    /// <summary>The marks in those strings.</summary>
    public List<EditorialMark> Placed { get; } = [];

    /// <summary>The marks that no text holds.</summary>
    public IReadOnlyList<LooseMark> Loose { get; } = [];

    /// <summary>Those in one document.</summary>
    public IEnumerable<LooseMark> LooseIn(int part) => _looseIn?[part] ?? [];

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

    // Where each document that is enclosed begins, in order; it reaches to the next one.
    private static (int Start, int Part)[] StartsOf(ValueList<Enclosure> enclosures)
    {
        var starts = new List<(int Start, int Part)>(enclosures.Count);
        for (var index = 0; index < enclosures.Count; index++)
        {
            if (!enclosures[index].Span.IsEmpty)
            {
                starts.Add((enclosures[index].Span.Start, index + 1));
            }
        }

        starts.Sort();
        return [.. starts];
    }

    private static LooseMark LooseAt(Memorandum memorandum, (int Start, int Part)[] starts, int index)
    {
        var mark = memorandum.Editorial[index].Span;
        var part = PartOf(starts, mark);
        var blocks = part == 0 ? memorandum.Blocks : memorandum.Enclosures[part - 1].Blocks;
        return new(part, IsAtEnd: !blocks.IsEmpty && !blocks[0].Span.IsEmpty && blocks[0].Span.Start < mark.Start, index);
    }

    private static int PartOf((int Start, int Part)[] starts, TextSpan mark)
    {
        var found = Array.BinarySearch(starts, (mark.Start, int.MaxValue));
        return ~found is > 0 and var next ? starts[next - 1].Part : 0;
    }

    // Null where a string has no brackets at all.
    private static List<(Range Bracket, EditorialMark Mark)>? MarksIn(string text, Dictionary<string, Queue<int>> waiting, ValueList<EditorialMark> marks)
    {
        var brackets = PrintedBrackets.Of(text);
        if (brackets.Count == 0)
        {
            return null;
        }

        var found = new List<(Range, EditorialMark)>();
        foreach (var bracket in brackets)
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
