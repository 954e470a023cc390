using System.Collections;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Archive.Memoranda;

/// <summary>An immutable list that is equal to another when their items are equal in order.</summary>
/// <remarks>
/// Records compare the reference of an <see cref="ImmutableArray{T}"/>, so two equal documents would differ; this list makes the equality of a
/// memorandum reach down to its last mark. The default value is an empty list.
/// </remarks>
/// <typeparam name="T">The type of the items.</typeparam>
/// <threadsafety>Immutable, hence safe for use from many threads.</threadsafety>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[]? _items;

    internal ValueList(T[] items) => _items = items.Length == 0 ? null : items;

    /// <summary>How many items the list holds.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>Whether the list holds no item.</summary>
    public bool IsEmpty => _items is null;

    /// <summary>The item at an index.</summary>
    /// <param name="index">The index, counted from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such item.</exception>
    public T this[int index] => (uint)index < (uint)Count ? _items![index] : throw new ArgumentOutOfRangeException(nameof(index));

    /// <summary>Compares two lists item by item.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>Compares two lists item by item.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The items as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => _items;

    /// <summary>The items as an immutable array, without a copy.</summary>
    public ImmutableArray<T> ToImmutableArray() => ImmutableCollectionsMarshal.AsImmutableArray(_items ?? []);

    /// <summary>A list of what a function makes of each item.</summary>
    /// <typeparam name="TResult">The type of the new items.</typeparam>
    /// <param name="selector">The function.</param>
    /// <exception cref="ArgumentNullException"><paramref name="selector"/> is null.</exception>
    public ValueList<TResult> ConvertAll<TResult>(Converter<T, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return _items is null ? default : new(Array.ConvertAll(_items, selector));
    }

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) => ReferenceEquals(_items, other._items) || AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>An enumerator that a <c>foreach</c> uses without allocation.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => AsSpan().GetEnumerator();

    /// <summary>The items between brackets, for a debugger's window.</summary>
    public override string ToString() => "[" + string.Join(", ", _items ?? []) + "]";

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(_items ?? [])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => (_items ?? []).GetEnumerator();
}

/// <summary>Makes lists of type <see cref="ValueList{T}"/>; collection expressions such as <c>[a, b]</c> use it.</summary>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class ValueList
{
    /// <summary>A list of the given items, copied.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) => items.IsEmpty ? default : new(items.ToArray());

    /// <summary>A list of the items of a sequence.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> is null.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return new([.. items]);
    }
}
