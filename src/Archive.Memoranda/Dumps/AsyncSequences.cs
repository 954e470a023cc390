using System.Runtime.CompilerServices;

namespace Archive.Memoranda;

/// <summary>Sequences of entries where a source is asked for asynchronous ones.</summary>
internal static class AsyncSequences
{
    /// <summary>A sequence that blocks where it reads, for who runs it on a thread of its own.</summary>
#pragma warning disable CS1998 // Nothing in it waits; the shape is what is wanted.
    public static async IAsyncEnumerable<DumpEntry> ToAsync(this IEnumerable<DumpEntry> entries, [EnumeratorCancellation] CancellationToken cancellationToken)
#pragma warning restore CS1998
    {
        foreach (var entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return entry;
        }
    }
}
