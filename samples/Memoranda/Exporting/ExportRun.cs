using Archive.Memoranda;

namespace Memoranda;

/// <summary>Takes the documents of a dump one after the other, and says on standard error what goes wrong on the way.</summary>
internal sealed class ExportRun(IDumpSource source, ExportOptions options)
{
    private long _failed;

    /// <summary>What the program ends with.</summary>
    public int ExitCode { get; private set; } = Memoranda.ExitCode.Done;

    /// <summary>The documents that could be read, in the order of the dump. They are read while they are taken.</summary>
    public IEnumerable<Exported> Documents(IProgress<DumpProgress>? progress, CancellationToken cancellationToken)
    {
        var counted = progress is null ? null : new Counted(this, progress);
        foreach (var (item, document) in DumpReader.SelectAsync(source, Read, options.Run.Dump, counted, cancellationToken).ToBlockingEnumerable(cancellationToken))
        {
            if (item?.Error is { } error)
            {
                _failed++;
                ExitCode = Memoranda.ExitCode.UnreadableInput;
                Messages.SayPlain(FindingText.Of(item.Name, error));
            }
            else if (document is not null)
            {
                ExitCode = Math.Max(ExitCode, document.Result.HasErrors ? Memoranda.ExitCode.DocumentHasErrors : Memoranda.ExitCode.Done);
                SayErrors(document);
                SayLosses(document);
                yield return document;
            }
        }
    }

    // On many threads at once. Of a document of another shard nothing is read.
    private (DumpItem? Item, Exported? Document) Read(DumpEntry entry, CancellationToken cancellationToken)
    {
        if (options.Run.Shard is { } shard && !shard.Holds(entry.Name))
        {
            return default;
        }

        var item = entry.Parse(options.Run.Dump, cancellationToken);
        return (item, item.Result is { } result ? new(item.Name, result, options.Format.ShowsFindings ? MemorandumValidator.Validate(result, options: null, cancellationToken) : []) : null);
    }

    // They decide what the program ends with, and few formats have a place for them.
    private static void SayErrors(Exported document)
    {
        foreach (var finding in document.Result.Diagnostics)
        {
            if (finding.Severity == Severity.Error)
            {
                Messages.SayPlain(FindingText.Of(document.Name, finding));
            }
        }
    }

    private void SayLosses(Exported document)
    {
        if (options.SaysLosses)
        {
            foreach (var loss in options.Format.LossesOf(document.Memorandum))
            {
                Messages.SayPlain($"{document.Name}: {loss.Path}: {loss.What}");
            }
        }
    }

    /// <summary>Tells of the failures, too.</summary>
    private sealed class Counted(ExportRun run, IProgress<DumpProgress> inner) : IProgress<DumpProgress>
    {
        public void Report(DumpProgress value) => inner.Report(value with { Failed = run._failed });
    }
}
