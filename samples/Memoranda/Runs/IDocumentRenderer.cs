using Archive.Memoranda;

namespace Memoranda;

/// <summary>Makes of a document what will be written of it. Called on many threads at once.</summary>
internal interface IDocumentRenderer
{
    Rendering Render(DumpEntry entry, CancellationToken cancellationToken);

    /// <summary>The same, whatever an earlier run has done.</summary>
    Rendering RenderAnew(DumpEntry entry, string? hash, CancellationToken cancellationToken);
}
