using System.Buffers;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>
/// The blocks of the parts of a body that are still open, those of an inner part behind those of the outer one. They share a buffer of the pool, so that a
/// part's list is made once, when the part ends and its length is known.
/// </summary>
internal sealed class BlockStack
{
    private Block[] _items = ArrayPool<Block>.Shared.Rent(64);

    public int Count { get; private set; }

    /// <summary>The block added last.</summary>
    public Block Last => _items[Count - 1];

    public void Add(Block block)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[Count++] = block;
    }

    /// <summary>Where the last of the blocks from the given one on ends; null where there is none.</summary>
    public int? EndSince(int first) => Count > first ? Last.Span.End : null;

    /// <summary>Takes off the blocks from the given one on.</summary>
    public ValueList<Block> Take(int first)
    {
        var taken = _items.AsSpan(first, Count - first);
        var list = ValueList.Create<Block>(taken);
        taken.Clear();
        Count = first;
        return list;
    }

    /// <summary>Takes off all blocks and gives the buffer back.</summary>
    public ValueList<Block> Finish()
    {
        var list = Take(0);
        ArrayPool<Block>.Shared.Return(_items);
        _items = [];
        return list;
    }

    private void Grow()
    {
        var larger = ArrayPool<Block>.Shared.Rent(Count * 2);
        _items.CopyTo(larger, 0);
        ArrayPool<Block>.Shared.Return(_items, clearArray: true);
        _items = larger;
    }
}
