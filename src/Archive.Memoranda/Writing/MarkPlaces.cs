using System.Runtime.InteropServices;

namespace Archive.Memoranda.Writing;

/// <summary>
/// Finds where the editors' marks come out again that stand in no block: those of heads and signatures are in the memorandum's list alone, which
/// has all of them in order of the text.
/// </summary>
internal sealed class MarkPlaces
{
    // Each document has four places in this order. Marks stand in blocks at two of them, and the list says which come before, between and behind those.
    private const int Places = 4;
    private const int Head = 0;
    private const int Blocks = 1;
    private const int Ending = 2;
    private const int EndMatter = 3;

    /// <summary>Marks of other kinds that a head has, <c>[to the]</c> or dots, are shorter.</summary>
    private const int LongestOther = 40;

    private readonly List<ArchivalDocument> _documents;
    private readonly List<PartMarks> _heads = [];
    private readonly List<PartMarks> _endings = [];
    private readonly List<(EditorialMark Mark, int Place)> _inBlocks = [];

    private MarkPlaces(Memorandum memorandum)
    {
        _documents = [memorandum, .. memorandum.Enclosures];
        for (var index = 0; index < _documents.Count; index++)
        {
            Survey(_documents[index], index * Places);
        }
    }

    /// <summary>Gives each mark its place.</summary>
    public static MarkPlaces Of(Memorandum memorandum)
    {
        var places = new MarkPlaces(memorandum);
        places.Spread(memorandum.Editorial);
        return places;
    }

    /// <summary>The marks in the head of a document, 0 for the memorandum itself.</summary>
    public PartMarks InHead(int document) => _heads[document];

    /// <summary>The marks beside the signatures of a document.</summary>
    public PartMarks InEnding(int document) => _endings[document];

    private void Survey(ArchivalDocument document, int first)
    {
        var (head, ending) = (new PartMarks(), new PartMarks());
        foreach (var value in HeadForm.Values(document.Header))
        {
            head.AddCarrier(value);
        }

        foreach (var signature in document.Signatures)
        {
            ending.AddCarrier(signature.Office);
            ending.AddCarrier(signature.Name);
        }

        _heads.Add(head);
        _endings.Add(ending);
        AddBlocks(document.Blocks, first + Blocks);
        AddBlocks(document.EndMatter, first + EndMatter);
    }

    private void AddBlocks(ValueList<Block> blocks, int place)
    {
        foreach (var block in BlockWalk.InOrder(blocks))
        {
            foreach (var run in block is TextBlock text ? text.Inlines : default)
            {
                if (run is MarkRun mark)
                {
                    _inBlocks.Add((mark.Mark, place));
                }
            }
        }
    }

    private void Spread(ValueList<EditorialMark> marks)
    {
        var rest = CountBlocksMarks(marks);
        var (place, next) = (0, 0);
        var spare = marks.Count - _inBlocks.Count;
        for (var number = 0; number < marks.Count; number++)
        {
            var mark = marks[number];

            // A mark of the head can look like the first one in a block.
            if (rest is null && spare > 0 && place % Places == Head && _heads[place / Places].TryCarry(mark, number))
            {
                spare--;
                continue;
            }

            if (rest is null ? next < _inBlocks.Count && IsSame(mark, _inBlocks[next].Mark) : Take(rest, mark))
            {
                place = rest is null ? _inBlocks[next++].Place : place;
                continue;
            }

            spare--;
            place = Settle(mark, number, place, rest is null && next < _inBlocks.Count ? _inBlocks[next].Place : (_documents.Count * Places) - 1);
        }
    }

    // A memorandum that was not read but made can list marks in another order than its blocks, or not at all: there it counts that a mark is in a block.
    private Dictionary<(EditorialKind, string), int>? CountBlocksMarks(ValueList<EditorialMark> marks)
    {
        var next = 0;
        foreach (var mark in marks)
        {
            next += next < _inBlocks.Count && IsSame(mark, _inBlocks[next].Mark) ? 1 : 0;
        }

        if (next == _inBlocks.Count)
        {
            return null;
        }

        var counts = new Dictionary<(EditorialKind, string), int>();
        foreach (var (mark, _) in _inBlocks)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(counts, (mark.Kind, mark.Text), out _)++;
        }

        return counts;
    }

    private static bool Take(Dictionary<(EditorialKind, string), int> counts, EditorialMark mark)
    {
        ref var count = ref CollectionsMarshal.GetValueRefOrNullRef(counts, (mark.Kind, mark.Text));
        return !System.Runtime.CompilerServices.Unsafe.IsNullRef(ref count) && count-- > 0;
    }

    private static bool IsSame(EditorialMark mark, EditorialMark other) =>
        mark.Kind == other.Kind && mark.IsGuess == other.IsGuess && string.Equals(mark.Text, other.Text, StringComparison.Ordinal);

    // Between two places of the list: in a value that has its bracket, else beside the signatures if it tells of one, else in the head.
    private int Settle(EditorialMark mark, int number, int from, int to)
    {
        to = Math.Min(to, from + (2 * Places));
        var (head, ending) = (-1, -1);
        for (var place = from; place <= to; place++)
        {
            var document = place / Places;
            if (place % Places == Head && _documents[document].Header is not null)
            {
                head = head < 0 ? place : head;
                if (_heads[document].TryCarry(mark, number))
                {
                    return place;
                }
            }
            else if (place % Places == Ending && !_documents[document].Signatures.IsEmpty)
            {
                ending = ending < 0 ? place : ending;
                if (_endings[document].TryCarry(mark, number))
                {
                    return place;
                }
            }
        }

        if (!CanStandAlone(mark))
        {
            return from;
        }

        var isEnding = head < 0 ? ending >= 0 : ending >= 0 && mark.Text.Contains("sign", StringComparison.OrdinalIgnoreCase);
        var settled = isEnding ? ending : Math.Max(head, 0);
        (isEnding ? _endings : _heads)[settled / Places].Loose.Add((mark, number));
        return Math.Max(settled, from);
    }

    // What an editor says of the paper is a line of its own, as are dots. A longer mark of another kind is left from a block that the memorandum no longer has.
    private static bool CanStandAlone(EditorialMark mark) =>
        mark.Kind is EditorialKind.Physical or EditorialKind.Uncertain or EditorialKind.Unreadable or EditorialKind.Commentary || mark.Text.Length <= LongestOther;
}
