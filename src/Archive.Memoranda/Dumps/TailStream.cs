namespace Archive.Memoranda;

/// <summary>The bytes of a stream, and how many zeros they end with so far.</summary>
/// <param name="inner">The stream.</param>
internal sealed class TailStream(Stream inner) : SourceStream
{
    public long Zeros { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var read = inner.Read(buffer);
        var last = buffer[..read].LastIndexOfAnyExcept((byte)0);
        Zeros = last < 0 ? Zeros + read : read - last - 1;
        return read;
    }
}
