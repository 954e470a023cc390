namespace Memoranda;

/// <summary>Standard output.</summary>
internal sealed class StreamSink(Stream stream, OutputFrame frame) : IDocumentSink
{
    private long _count;

    public Outcome? Write(Rendering rendering)
    {
        if (rendering.Bytes is { } bytes)
        {
            stream.Write(frame.Before(_count++));
            stream.Write(bytes.Written);
        }

        return rendering.Outcome;
    }

    public void Flush() => stream.Flush();

    public void Finish()
    {
        stream.Write(frame.End(_count));
        stream.Flush();
    }

    public void Dispose() => stream.Dispose();
}
