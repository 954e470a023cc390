namespace Memoranda;

/// <summary>A file of any form that appears when it is whole.</summary>
internal sealed class AtomicSink : IDocumentSink
{
    private readonly AtomicFile _file;
    private readonly StreamSink _inner;

    public AtomicSink(string path, OutputFrame frame)
    {
        _file = new(path);
        _inner = new(_file.Stream, frame);
    }

    public Outcome? Write(Rendering rendering) => _inner.Write(rendering);

    public void Flush()
    {
        // Nobody sees it before it is whole.
    }

    public void Finish()
    {
        _inner.Finish();
        _file.Complete();
    }

    public void Dispose() => _file.Dispose();
}
