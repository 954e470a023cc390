namespace Archive.Memoranda.Export;

/// <summary>Finds where the marks of a memorandum stand: in a block by the pieces of its text, elsewhere by their places in the text.</summary>
internal sealed class CsvMarkPlaces
{
    private static readonly CsvMarkPlace Nowhere = new(null, null);

    private readonly Memorandum _memorandum;
    private readonly List<(EditorialMark Mark, CsvMarkPlace Place, int Next)> _inBlocks = [];
    private readonly Dictionary<EditorialMark, int> _first = [];
    private List<(TextSpan Span, CsvMarkPlace Place)>? _elsewhere;

    public CsvMarkPlaces(Memorandum memorandum)
    {
        _memorandum = memorandum;
        foreach (var place in CsvBlocks.InBodies(memorandum).Concat(CsvBlocks.InEndMatter(memorandum)))
        {
            if (place.Block is TextBlock { Runs: { IsEmpty: false } runs })
            {
                Add(runs, place);
            }
        }

        // Equal marks are a chain in the order of the text; numbers are from 1, and 0 ends it.
        for (var number = _inBlocks.Count; number > 0; number--)
        {
            var (mark, place, _) = _inBlocks[number - 1];
            _inBlocks[number - 1] = (mark, place, _first.GetValueOrDefault(mark));
            _first[mark] = number;
        }
    }

    /// <summary>The marks of blocks that nobody has taken.</summary>
    public IEnumerable<EditorialMark> Left
    {
        get
        {
            foreach (var first in _first.Values)
            {
                for (var number = first; number > 0; number = _inBlocks[number - 1].Next)
                {
                    yield return _inBlocks[number - 1].Mark;
                }
            }
        }
    }

    /// <summary>The place of a mark. Of marks that are equal, the first one asked for is the first in the text.</summary>
    public CsvMarkPlace Take(EditorialMark mark)
    {
        if (_first.GetValueOrDefault(mark) is > 0 and var number)
        {
            (_, var place, _first[mark]) = _inBlocks[number - 1];
            return place;
        }

        return Elsewhere(mark.Span);
    }

    private void Add(ValueList<Inline> runs, CsvBlock place)
    {
        for (var index = 0; index < runs.Count; index++)
        {
            if (runs[index] is MarkRun { Mark: var mark })
            {
                _inBlocks.Add((mark, new(place.IsEndMatter ? "endMatter" : "body", place.Document, place.Parent, place.Speaker, runs, index), 0));
            }
        }
    }

    // The last part that begins before the mark, if it holds it.
    private CsvMarkPlace Elsewhere(TextSpan mark)
    {
        if (mark.IsEmpty)
        {
            return Nowhere;
        }

        _elsewhere ??= [.. Parts().OrderBy(static part => part.Span.Start)];
        var (low, high) = (0, _elsewhere.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _elsewhere[middle].Span.Start <= mark.Start ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && _elsewhere[low - 1] is var (span, place) && span.Contains(mark) ? place : Nowhere;
    }

    private IEnumerable<(TextSpan Span, CsvMarkPlace Place)> Parts()
    {
        for (var number = 0; number <= _memorandum.Enclosures.Count; number++)
        {
            var document = CsvBlocks.DocumentAt(_memorandum, number);
            if (document.Header is { } header)
            {
                yield return (header.Span, new("header", number));
            }

            foreach (var signature in (IEnumerable<Signature>)document.Signatures)
            {
                yield return (signature.Span, new("signature", number));
            }

            foreach (var note in (IEnumerable<Footnote>)document.Footnotes)
            {
                yield return (note.Span, new("footnote", number));
            }
        }
    }
}
