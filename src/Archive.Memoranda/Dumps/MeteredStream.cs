using System.Globalization;

namespace Archive.Memoranda;

/// <summary>The bytes that a file had when it was opened, counted; says whether it has others by now.</summary>
internal sealed class MeteredStream : SourceStream
{
    private readonly Stream _inner;
    private readonly long? _length;
    private readonly long _end;
    private long _told;

    public MeteredStream(Stream inner)
    {
        _inner = inner;
        _end = inner.CanSeek ? inner.Length : 0;
        _length = _end > 0 ? Math.Max(0, _end - inner.Position) : null;
    }

    /// <summary>How many bytes have been read.</summary>
    public long Count { get; private set; }

    /// <summary>How many bytes have been read since this was last asked.</summary>
    public long TakeCount()
    {
        var count = Count - _told;
        _told = Count;
        return count;
    }

    /// <summary>The error of a file that has changed since it was opened; null where it is the same.</summary>
    public Diagnostic? FindChange() => _length is { } length && (_inner.Length != _end || Count < length)
        ? DumpFailure.Of(DiagnosticDescriptors.Grew, 0, _end.ToString(CultureInfo.InvariantCulture), _inner.Length.ToString(CultureInfo.InvariantCulture))
        : null;

    public override int Read(Span<byte> buffer)
    {
        var read = _inner.Read(_length is { } length && length - Count < buffer.Length ? buffer[..(int)(length - Count)] : buffer);
        Count += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
