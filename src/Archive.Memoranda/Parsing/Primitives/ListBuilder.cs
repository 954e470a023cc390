namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>Builds a list of the model in the array that it will have, for lists that are short or whose length is known.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal struct ListBuilder<T>(int capacity)
{
    private T[]? _items = capacity == 0 ? null : new T[capacity];

    public int Count { get; private set; }

    public void Add(T item)
    {
        // Growth from one: most citations have one credit, and their array is made at once.
        if (_items is null || Count == _items.Length)
        {
            Array.Resize(ref _items, Math.Max(Count * 2, 1));
        }

        _items[Count++] = item;
    }

    /// <summary>The list. The builder must not be used afterwards.</summary>
    public readonly ValueList<T> Build() =>
        _items is null ? default : Count == _items.Length ? new(_items) : ValueList.Create<T>(_items.AsSpan(0, Count));
}
