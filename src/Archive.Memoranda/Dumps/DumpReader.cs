using System.Runtime.CompilerServices;

namespace Archive.Memoranda;

/// <summary>Reads whole dumps of the archive: every document parsed, in order, on all processors, in memory that does not grow with the dump.</summary>
/// <remarks>A document that can't be read is an item with its error and its name, and the rest goes on.</remarks>
/// <example>
/// <code>
/// await foreach (var item in DumpReader.ReadAsync(DumpSource.FromPath("dump.zip")))
/// {
///     Console.WriteLine(item.Error is { } error ? $"{item.Name}: {error.Message}" : $"{item.Name}: {item.Memorandum!.Record.Title}");
/// }
/// </code>
/// </example>
/// <threadsafety>Stateless, hence safe for use from many threads.</threadsafety>
public static class DumpReader
{
    /// <summary>Reads a dump.</summary>
    /// <param name="source">Where it comes from.</param>
    /// <param name="options">Limits, names of fields, the number of documents read at a time; null for the defaults.</param>
    /// <param name="progress">Told after each document, on the thread that takes the documents.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The documents in the order of the dump.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<DumpItem> ReadAsync(
        IDumpSource source, DumpOptions? options = null, IProgress<DumpProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= DumpOptions.Default;
        return SelectAsync(source, (entry, token) => entry.Parse(options, token), options, progress, cancellationToken);
    }

    /// <summary>Reads a dump and makes something of each document on the processor that parsed it, so that this is spread, too.</summary>
    /// <typeparam name="T">What is made.</typeparam>
    /// <param name="source">Where it comes from.</param>
    /// <param name="select">Makes something of a document, mostly beginning with <see cref="DumpEntry.Parse"/>. It is called from several threads at once.</param>
    /// <param name="options">Limits, names of fields, the number of documents read at a time; null for the defaults.</param>
    /// <param name="progress">Told after each document, on the thread that takes the results.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The results in the order of the dump.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="source"/> or <paramref name="select"/> is null.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IAsyncEnumerable<T> SelectAsync<T>(
        IDumpSource source,
        Func<DumpEntry, CancellationToken, T> select,
        DumpOptions? options = null,
        IProgress<DumpProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(select);
        return RunAsync(source, select, options ?? DumpOptions.Default, progress, cancellationToken);
    }

    private static async IAsyncEnumerable<T> RunAsync<T>(
        IDumpSource source,
        Func<DumpEntry, CancellationToken, T> select,
        DumpOptions options,
        IProgress<DumpProgress>? progress,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var line = new OrderedLine<T>(source, select, options, cancellationToken);
        var state = new DumpProgress(0, 0, 0, progress is null ? null : source.Length);
        await foreach (var work in line.RunAsync().ConfigureAwait(false))
        {
            yield return await work.Result.ConfigureAwait(false);
            line.Release(work.Entry);
            if (progress is not null)
            {
                var isFailed = work.Entry.Error is not null || work.Result.Result is DumpItem { Error: not null };
                state = state with { Documents = state.Documents + 1, Failed = state.Failed + (isFailed ? 1 : 0), Bytes = state.Bytes + work.Entry.Consumed };
                progress.Report(state);
            }
        }
    }
}
