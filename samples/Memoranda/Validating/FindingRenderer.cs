using System.Text;
using Archive.Memoranda;

namespace Memoranda;

/// <summary>Validates a document and renders its findings. Called on many threads at once.</summary>
internal sealed class FindingRenderer(ValidateOptions options) : IDocumentRenderer
{
    private bool IsSarif => options.Run.Format == "sarif";

    public Rendering Render(DumpEntry entry, CancellationToken cancellationToken)
    {
        if (options.Run.Shard is { } shard && !shard.Holds(entry.Name))
        {
            return new(entry.Name, Outcome.Elsewhere);
        }

        var item = entry.Parse(options.Run.Dump, cancellationToken);
        var document = Validated(entry, item, cancellationToken);
        return new(item.Name, OutcomeOf(document))
        {
            Findings = document,
            Bytes = Written(document),
            Messages = item.Error is { } error ? [FindingText.Of(item.Name, error)] : [],
        };
    }

    public Rendering RenderAnew(DumpEntry entry, string? hash, CancellationToken cancellationToken) => Render(entry, cancellationToken);

    private DocumentFindings Validated(DumpEntry entry, DumpItem item, CancellationToken cancellationToken)
    {
        var document = new DocumentFindings { Name = item.Name, Error = item.Error };
        if (item.Result is { } result)
        {
            // In JSON a line of NDJSON goes by its id, as in what parse writes; elsewhere by its place, where an editor finds it.
            document = document with
            {
                Name = options.Run.Format == "json" ? result.Memorandum.Source ?? item.Name : item.Name,
                Text = result.SourceText,
                Findings = MemorandumValidator.Validate(result, options.Rules, cancellationToken),
            };
        }

        return IsSarif ? DocumentDigest.AddTo(document, entry, item) : document;
    }

    private Outcome OutcomeOf(DocumentFindings document)
    {
        if (document.Error is not null)
        {
            return Outcome.Failed;
        }

        foreach (var finding in document.Findings)
        {
            if (finding.Severity >= options.FailOn)
            {
                return Outcome.Errors;
            }
        }

        return Outcome.Done;
    }

    private ByteBuffer? Written(DocumentFindings document)
    {
        if (IsSarif || options.Run.Format == "summary")
        {
            return null;
        }

        var bytes = new ByteBuffer();
        if (options.Run.Format == "json")
        {
            FindingJson.Write(document, bytes, indented: true);
            return bytes;
        }

        foreach (var finding in document.Findings)
        {
            Encoding.UTF8.GetBytes(FindingText.Of(document.Name, finding, options.HasLines ? document.Text : null, options.IsColoured) + "\n", bytes);
        }

        return bytes;
    }
}
