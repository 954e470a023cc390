namespace Archive.Memoranda.Tests.Support;

/// <summary>A stream that makes its bytes up, however many, and hands them out in pieces.</summary>
/// <param name="length">How many bytes it has.</param>
/// <param name="fill">Fills a span with the bytes from a place on.</param>
/// <param name="piece">The most bytes of one read.</param>
internal sealed class MadeUpStream(long length, MadeUpStream.Filler fill, int piece = 1 << 16) : SourceStream
{
    private long _position;

    public delegate void Filler(long place, Span<byte> bytes);

    /// <summary>What is read when this many bytes have been; to change a file under its reader.</summary>
    public Action<long>? OnRead { get; init; }

    /// <summary>The same bytes again and again.</summary>
    public static MadeUpStream Repeating(long length, ReadOnlySpan<byte> bytes)
    {
        // Whole copies to a buffer, for speed.
        var pattern = Enumerable.Repeat(bytes.ToArray(), 1 + ((1 << 16) / bytes.Length)).SelectMany(static one => one).ToArray();
        return new(length, (place, span) =>
        {
            for (var at = 0; at < span.Length;)
            {
                var from = (int)((place + at) % pattern.Length);
                var count = Math.Min(pattern.Length - from, span.Length - at);
                pattern.AsSpan(from, count).CopyTo(span[at..]);
                at += count;
            }
        });
    }

    /// <summary>Bytes in small pieces.</summary>
    public static MadeUpStream InPieces(byte[] bytes, int piece) => new(bytes.Length, (place, span) => bytes.AsSpan((int)place, span.Length).CopyTo(span), piece);

    public override int Read(Span<byte> buffer)
    {
        OnRead?.Invoke(_position);
        var count = (int)Math.Min(Math.Min(buffer.Length, piece), length - _position);
        fill(_position, buffer[..count]);
        _position += count;
        return count;
    }
}
