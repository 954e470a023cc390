using System.IO.Compression;

namespace Archive.Memoranda;

/// <summary>The bytes of a gz file, with an exception where it ends early.</summary>
/// <remarks>
/// The framework's stream takes a file that was cut off for one that is complete. A member of known content is therefore put behind the file: where
/// the last member of the file is whole, this one is read as what it is, and where it was cut off, it is not.
/// </remarks>
internal sealed class GzipReader : SourceStream
{
    private static readonly byte[] Seal = "whole to its end"u8.ToArray();
    private static readonly byte[] SealMember = Compress(Seal);

    private readonly GZipStream _gzip;
    private readonly byte[] _held = new byte[1 << 16];
    private int _first;
    private int _count;
    private bool _isAtEnd;

    public GzipReader(Stream compressed) => _gzip = new(new SealedStream(compressed), CompressionMode.Decompress);

    public override int Read(Span<byte> buffer)
    {
        // The last bytes are held back until more follow them, since they may be the seal.
        while (_count - _first <= Seal.Length && !_isAtEnd)
        {
            Fill();
        }

        var free = _isAtEnd ? CheckedEnd() - _first : _count - _first - Seal.Length;
        var length = Math.Min(free, buffer.Length);
        _held.AsSpan(_first, length).CopyTo(buffer);
        _first += length;
        return length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _gzip.Dispose();
        }

        base.Dispose(disposing);
    }

    private static byte[] Compress(byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
        {
            gzip.Write(content);
        }

        return bytes.ToArray();
    }

    private void Fill()
    {
        _held.AsSpan(_first, _count - _first).CopyTo(_held);
        (_count, _first) = (_count - _first, 0);
        var read = _gzip.Read(_held, _count, _held.Length - _count);
        _count += read;
        _isAtEnd = read == 0;
    }

    private int CheckedEnd() => _held.AsSpan(_first, _count - _first).EndsWith(Seal) ? _count - Seal.Length : throw new EndOfStreamException("The compressed data ends early.");

    /// <summary>The compressed bytes, and the sealing member behind them.</summary>
    private sealed class SealedStream(Stream inner) : SourceStream
    {
        private int _sealed = -1;

        public override int Read(Span<byte> buffer)
        {
            if (_sealed < 0)
            {
                var read = inner.Read(buffer);
                if (read > 0 || buffer.IsEmpty)
                {
                    return read;
                }

                _sealed = 0;
            }

            var length = Math.Min(buffer.Length, SealMember.Length - _sealed);
            SealMember.AsSpan(_sealed, length).CopyTo(buffer);
            _sealed += length;
            return length;
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                inner.Dispose();
            }

            base.Dispose(disposing);
        }
    }
}
