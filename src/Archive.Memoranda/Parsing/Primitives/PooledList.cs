using System.Buffers;

namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>A list whose buffer comes from the pool, so that growing costs nothing that stays. Give it back with <see cref="Dispose"/>.</summary>
/// <typeparam name="T">The type of the items, without references in it.</typeparam>
internal sealed class PooledList<T> : IDisposable
    where T : unmanaged
{
    private T[] _items = ArrayPool<T>.Shared.Rent(256);

    public int Count { get; private set; }

    /// <summary>The buffer, longer than <see cref="Count"/>; it is the list's and goes back to the pool with it.</summary>
    public T[] Buffer => _items;

    public Span<T> Items => _items.AsSpan(0, Count);

    public void Add(T item)
    {
        if (Count == _items.Length)
        {
            Grow();
        }

        _items[Count++] = item;
    }

    public void Clear() => Count = 0;

    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(_items);
        _items = [];
        Count = 0;
    }

    private void Grow()
    {
        var larger = ArrayPool<T>.Shared.Rent(Count * 2);
        Items.CopyTo(larger);
        ArrayPool<T>.Shared.Return(_items);
        _items = larger;
    }
}
