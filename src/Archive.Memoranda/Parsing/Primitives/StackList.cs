using System.Buffers;

namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>A list in a buffer of the caller's stack, and in one of the pool where it gets longer. Give that back with <see cref="Release"/>.</summary>
/// <typeparam name="T">The type of the items, without references in it.</typeparam>
internal ref struct StackList<T>(Span<T> space)
    where T : unmanaged
{
    private Span<T> _space = space;
    private T[]? _rented;

    public int Count { get; private set; }

    public readonly Span<T> Items => _space[..Count];

    public void Add(T item)
    {
        if (Count == _space.Length)
        {
            Grow(1);
        }

        _space[Count++] = item;
    }

    public void AddRange(ReadOnlySpan<T> items)
    {
        if (_space.Length - Count < items.Length)
        {
            Grow(items.Length);
        }

        items.CopyTo(_space[Count..]);
        Count += items.Length;
    }

    /// <summary>Gives the buffer back, if there is one. Where an exception prevents it, the pool has one buffer less and nothing else is wrong.</summary>
    public void Release()
    {
        if (_rented is not null)
        {
            ArrayPool<T>.Shared.Return(_rented);
        }

        this = default;
    }

    private void Grow(int more)
    {
        var larger = ArrayPool<T>.Shared.Rent(Math.Max(_space.Length * 2, Count + more));
        Items.CopyTo(larger);
        if (_rented is not null)
        {
            ArrayPool<T>.Shared.Return(_rented);
        }

        _space = _rented = larger;
    }
}
