using System.Runtime.CompilerServices;

namespace Archive.Memoranda;

/// <summary>Sources one behind the other.</summary>
internal sealed class JoinedSource(IReadOnlyList<IDumpSource> sources) : IDumpSource
{
    public long? Length
    {
        get
        {
            long? sum = 0;
            foreach (var source in sources)
            {
                sum += source.Length;
            }

            return sum;
        }
    }

    public async IAsyncEnumerable<DumpEntry> ReadAsync(DumpOptions options, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (var source in sources)
        {
            await foreach (var entry in source.ReadAsync(options, cancellationToken).ConfigureAwait(false))
            {
                yield return entry;
            }
        }
    }
}
