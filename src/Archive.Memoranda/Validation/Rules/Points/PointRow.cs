using System.Runtime.InteropServices;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>The points of one list on one level.</summary>
/// <param name="outer">The row in which it was opened; null for an outermost one.</param>
internal sealed class PointRow(PointRow? outer)
{
    private readonly List<PointEntry> _entries = [];
    private readonly List<(LabelShape Shape, int Count, int Last)> _shapes = [];

    public PointRow? Outer { get; } = outer;

    /// <summary>The entry of the outer row under which it was opened.</summary>
    public PointEntry? Opener { get; } = outer?._entries[^1];

    public ReadOnlySpan<PointEntry> Entries => CollectionsMarshal.AsSpan(_entries);

    /// <summary>The shapes of its labels, each with how many have it.</summary>
    public ReadOnlySpan<(LabelShape Shape, int Count, int Last)> Shapes => CollectionsMarshal.AsSpan(_shapes);

    public PointEntry End => _entries[^1];

    /// <summary>Whether the row is in order but for labels of which is told what is due: only then is a label written over another.</summary>
    public bool IsMendable { get; set; }

    public void Add(PointEntry entry)
    {
        _entries.Add(entry);
        var at = PlaceOf(entry.Shape);
        if (at < 0)
        {
            _shapes.Add((entry.Shape, 1, entry.Last));
        }
        else
        {
            _shapes[at] = (entry.Shape, _shapes[at].Count + 1, entry.Last);
        }
    }

    /// <summary>The last number with a label of the shape; -1 where no label has it.</summary>
    public int LastOf(LabelShape shape) => PlaceOf(shape) is >= 0 and var at ? _shapes[at].Last : -1;

    /// <summary>
    /// Takes off what stands behind the last label of a shape as a row of its own: behind <c>I.</c> <c>2.</c> <c>3.</c> a <c>II.</c> shows that the numbers
    /// between belong to another level.
    /// </summary>
    public PointRow Split(LabelShape shape)
    {
        var from = _entries.FindLastIndex(entry => entry.Shape == shape) + 1;
        var tail = _entries[from..];
        var kept = _entries[..from];
        _entries.Clear();
        _shapes.Clear();
        kept.ForEach(Add);
        var inner = new PointRow(this);
        tail.ForEach(inner.Add);
        return inner;
    }

    private int PlaceOf(LabelShape shape)
    {
        for (var index = 0; index < _shapes.Count; index++)
        {
            if (_shapes[index].Shape == shape)
            {
                return index;
            }
        }

        return -1;
    }
}
