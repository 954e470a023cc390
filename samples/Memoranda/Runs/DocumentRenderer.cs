using Archive.Memoranda;

namespace Memoranda;

/// <summary>Makes of a document what will be written of it. Called on many threads at once.</summary>
/// <param name="form">The form of the output.</param>
/// <param name="options">What the run does.</param>
/// <param name="isDone">Whether an earlier run has done a document of a name and hash; null where no manifest is kept.</param>
internal sealed class DocumentRenderer(DocumentForm form, RunOptions options, Func<string, string, bool>? isDone) : IDocumentRenderer
{
    public Rendering Render(DumpEntry entry, CancellationToken cancellationToken)
    {
        if (options.Shard is { } shard && !shard.Holds(entry.Name))
        {
            return new(entry.Name, Outcome.Elsewhere);
        }

        var hash = isDone is null ? null : entry.Hash();
        return hash is not null && isDone!(entry.Name, hash)
            ? new(entry.Name, Outcome.Done) { Hash = hash, Entry = entry }
            : RenderAnew(entry, hash, cancellationToken);
    }

    public Rendering RenderAnew(DumpEntry entry, string? hash, CancellationToken cancellationToken)
    {
        var item = entry.Parse(options.Dump, cancellationToken);
        if (item.Result is not { } result)
        {
            return new(item.Name, Outcome.Failed) { Hash = hash, Error = item.Error!.Code, Messages = [FindingText.Of(item.Name, item.Error)] };
        }

        var bytes = new ByteBuffer();
        form.Render(result, bytes);
        return new(item.Name, result.HasErrors ? Outcome.Errors : Outcome.Done)
        {
            Hash = hash,
            Bytes = bytes,
            Messages = form.SaysFindings ? [.. result.Diagnostics.Select(diagnostic => result.Memorandum.Source + diagnostic)] : [],
        };
    }
}
