using Archive.Memoranda;

namespace Memoranda;

/// <summary>Takes the documents of a dump one after the other, writes each and counts what came of them.</summary>
internal sealed class DocumentRun(IDumpSource source, RunOptions options, IDocumentRenderer renderer, IDocumentSink sink)
{
    public long Documents { get; private set; }

    public long Failed { get; private set; }

    /// <summary>What the program ends with.</summary>
    public int ExitCode { get; private set; } = Memoranda.ExitCode.Done;

    public async Task RunAsync(IProgress<DumpProgress>? progress, CancellationToken cancellationToken)
    {
        var counted = progress is null ? null : new Counted(this, progress);
        var documents = DumpReader.SelectAsync(source, renderer.Render, options.Dump, counted, cancellationToken);
        await using var reader = documents.GetAsyncEnumerator(cancellationToken);
        while (true)
        {
            var next = reader.MoveNextAsync();
            if (!next.IsCompleted)
            {
                // Whoever hands over one document at a time waits for its answer.
                sink.Flush();
            }

            if (!await next)
            {
                break;
            }

            Take(reader.Current, cancellationToken);
        }

        sink.Finish();
    }

    private void Take(Rendering rendering, CancellationToken cancellationToken)
    {
        if (rendering.Outcome == Outcome.Elsewhere)
        {
            return;
        }

        var outcome = sink.Write(rendering);
        if (outcome is null)
        {
            rendering = renderer.RenderAnew(rendering.Entry!, rendering.Hash, cancellationToken);
            outcome = sink.Write(rendering);
        }

        Documents++;
        Count(outcome);
        foreach (var message in rendering.Messages)
        {
            Messages.SayPlain(message);
        }

        rendering.Bytes?.Dispose();
    }

    private void Count(Outcome? outcome)
    {
        Failed += outcome == Outcome.Failed ? 1 : 0;
        ExitCode = Math.Max(ExitCode, Memoranda.ExitCode.Of(outcome));
    }

    /// <summary>Tells of the failures that only this program sees: the reader of the dump does not look into what was made of a document.</summary>
    private sealed class Counted(DocumentRun run, IProgress<DumpProgress> inner) : IProgress<DumpProgress>
    {
        public void Report(DumpProgress value) => inner.Report(value with { Failed = run.Failed });
    }
}
