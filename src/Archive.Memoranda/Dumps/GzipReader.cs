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

    private readonly SealedStream _compressed;
    private readonly GZipStream _gzip;

    public GzipReader(Stream compressed)
    {
        _compressed = new(compressed);
        _gzip = new(_compressed, CompressionMode.Decompress);
    }

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        // What comes of the seal comes behind all that comes of the file.
        var read = _compressed.IsOver ? 0 : _gzip.Read(buffer);
        if (!_compressed.IsOver)
        {
            return read;
        }

        CheckEnd(buffer[..read]);
        return 0;
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

    private void CheckEnd(ReadOnlySpan<byte> read)
    {
        if (_compressed.IsChecked)
        {
            return;
        }

        Span<byte> end = stackalloc byte[Seal.Length + 1];
        if (read.Length <= Seal.Length && !_compressed.IsEmpty)
        {
            read.CopyTo(end);
            var count = read.Length + _gzip.ReadAtLeast(end[read.Length..], end.Length - read.Length, throwOnEndOfStream: false);
            _compressed.IsChecked = end[..count].SequenceEqual(Seal);
        }

        if (!_compressed.IsChecked)
        {
            throw new EndOfStreamException("The compressed data ends early.");
        }
    }

    /// <summary>The compressed bytes, and the sealing member behind them.</summary>
    private sealed class SealedStream(Stream inner) : SourceStream
    {
        private int _sealed = -1;

        /// <summary>Whether all bytes of the file have been read, and those of the seal are.</summary>
        public bool IsOver => _sealed >= 0;

        /// <summary>Whether the file has no byte, as no compressed one has.</summary>
        public bool IsEmpty { get; private set; } = true;

        /// <summary>Whether the seal has been read as what it is.</summary>
        public bool IsChecked { get; set; }

        public override int Read(Span<byte> buffer)
        {
            if (_sealed < 0)
            {
                var read = inner.Read(buffer);
                if (read > 0 || buffer.IsEmpty)
                {
                    IsEmpty = false;
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
