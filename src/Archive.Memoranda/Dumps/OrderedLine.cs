using System.Threading.Channels;

namespace Archive.Memoranda;

/// <summary>Reads a source on one thread, works on its documents on several, and gives the results in the order of the source.</summary>
/// <typeparam name="T">What is made of a document.</typeparam>
internal sealed class OrderedLine<T> : IDisposable
{
    /// <summary>So many documents for each worker wait or are done and not taken yet.</summary>
    private const int DocumentsAhead = 6;

    /// <summary>And not more than so many bytes: what is made of a document takes ten times its room and more.</summary>
    private const long BytesAhead = 1 << 20;

    private readonly IDumpSource _source;
    private readonly Func<DumpEntry, CancellationToken, T> _select;
    private readonly DumpOptions _options;
    private readonly CancellationTokenSource _cancellation;
    private readonly CancellationToken _cancelled;
    private readonly Channel<Work> _results;
    private readonly Channel<Work> _tasks;
    private readonly SemaphoreSlim _released = new(0);
    private long _bytesAhead;

    public OrderedLine(IDumpSource source, Func<DumpEntry, CancellationToken, T> select, DumpOptions options, CancellationToken cancellationToken)
    {
        (_source, _select, _options) = (source, select, options);
        _cancellation = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _cancelled = _cancellation.Token;
        var ahead = new BoundedChannelOptions(options.Jobs * DocumentsAhead) { SingleWriter = true };
        _results = Channel.CreateBounded<Work>(ahead);
        _tasks = Channel.CreateBounded<Work>(ahead);
    }

    /// <summary>The documents in their order; the result of each can be waited for.</summary>
    public IAsyncEnumerable<Work> RunAsync()
    {
        // The token is not for these calls: whoever waits for a result that will not come would wait for ever.
        _ = Task.Run(FeedAsync, CancellationToken.None);
        for (var job = 0; job < _options.Jobs; job++)
        {
            _ = Task.Run(WorkAsync, CancellationToken.None);
        }

        // The one who reads can wait for bytes that do not come.
        _cancelled.Register(() => _results.Writer.TryComplete(new OperationCanceledException(_cancelled)));
        return _results.Reader.ReadAllAsync(CancellationToken.None);
    }

    /// <summary>Says that the result of a document has been taken.</summary>
    public void Release(DumpEntry entry)
    {
        Interlocked.Add(ref _bytesAhead, -entry.Size);
        if (_released.CurrentCount == 0)
        {
            _released.Release();
        }
    }

    /// <summary>Ends the reading. A read that waits for bytes ends when it gets them; nobody waits for that.</summary>
    public void Dispose()
    {
        _cancellation.Cancel();
        _cancellation.Dispose();
    }

    private async Task FeedAsync()
    {
        Exception? failure = null;
        try
        {
            await foreach (var entry in _source.ReadAsync(_options, _cancelled).ConfigureAwait(false))
            {
                var work = new Work(entry);
                await _tasks.Writer.WriteAsync(work, _cancelled).ConfigureAwait(false);
                await _results.Writer.WriteAsync(work, _cancelled).ConfigureAwait(false);
                var ahead = Interlocked.Add(ref _bytesAhead, entry.Size);
                while (ahead > BytesAhead)
                {
                    await _released.WaitAsync(_cancelled).ConfigureAwait(false);
                    ahead = Interlocked.Read(ref _bytesAhead);
                }
            }
        }
#pragma warning disable CA1031 // It is thrown where the results are taken.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = exception;
        }

        _tasks.Writer.Complete();
        _results.Writer.TryComplete(failure);
    }

    private async Task WorkAsync()
    {
        await foreach (var work in _tasks.Reader.ReadAllAsync(CancellationToken.None).ConfigureAwait(false))
        {
            work.Do(_select, _cancelled);
        }
    }

    /// <summary>A document and what will be made of it.</summary>
    /// <param name="entry">The document.</param>
    public sealed class Work(DumpEntry entry)
    {
        private readonly TaskCompletionSource<T> _completion = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public DumpEntry Entry => entry;

        public Task<T> Result => _completion.Task;

        public void Do(Func<DumpEntry, CancellationToken, T> select, CancellationToken cancellationToken)
        {
            try
            {
                cancellationToken.ThrowIfCancellationRequested();
                _completion.SetResult(select(entry, cancellationToken));
            }
#pragma warning disable CA1031 // It is thrown where the result is taken.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                _completion.SetException(exception);

                // Nobody takes what is behind a failure.
                _ = _completion.Task.Exception;
            }
        }
    }
}
