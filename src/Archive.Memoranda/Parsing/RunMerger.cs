using System.Buffers;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing;

/// <summary>Puts leaves in the order of the text. Each part of a page claims its own in order, so that a few sorted runs are to be merged.</summary>
internal static class RunMerger
{
    public static void Sort(PooledList<Leaf> leaves)
    {
        var spare = ArrayPool<Leaf>.Shared.Rent(leaves.Count);
        Span<Leaf> from = leaves.Items, to = spare.AsSpan(0, leaves.Count);
        for (var isSorted = false; !isSorted;)
        {
            isSorted = MergePairs(from, to);
            var merged = to;
            to = from;
            from = merged;
        }

        from.CopyTo(leaves.Items);
        ArrayPool<Leaf>.Shared.Return(spare);
    }

    // Each run with the one behind it; whether they were two at the most.
    private static bool MergePairs(ReadOnlySpan<Leaf> from, Span<Leaf> to)
    {
        var pairs = 0;
        for (var rest = from; !rest.IsEmpty; pairs++)
        {
            var first = Run(rest);
            var second = Run(rest[first..]);
            Merge(rest[..first], rest.Slice(first, second), to);
            rest = rest[(first + second)..];
            to = to[(first + second)..];
        }

        return pairs <= 1;
    }

    private static int Run(ReadOnlySpan<Leaf> leaves)
    {
        var length = Math.Min(1, leaves.Length);
        while (length < leaves.Length && leaves[length - 1].Span.Start <= leaves[length].Span.Start)
        {
            length++;
        }

        return length;
    }

    private static void Merge(ReadOnlySpan<Leaf> first, ReadOnlySpan<Leaf> second, Span<Leaf> to)
    {
        for (; !first.IsEmpty && !second.IsEmpty; to = to[1..])
        {
            ref var earlier = ref (second[0].Span.Start < first[0].Span.Start ? ref second : ref first);
            to[0] = earlier[0];
            earlier = earlier[1..];
        }

        first.CopyTo(to);
        second.CopyTo(to[first.Length..]);
    }
}
