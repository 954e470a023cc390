using System.Buffers;

namespace Archive.Memoranda;

/// <summary>Cuts the bytes of a stream into lines and holds no more than one at a time.</summary>
/// <param name="stream">The bytes.</param>
/// <param name="maxBytes">The most bytes that a line may have.</param>
internal sealed class LineCutter(Stream stream, int maxBytes) : IDisposable
{
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(1 << 16);
    private int _start;
    private int _scanned;
    private int _count;
    private bool _isTooLong;
    private bool _isAtEnd;

    /// <summary>The next line without its LF or CR LF; false behind the last.</summary>
    /// <param name="line">The line, empty where it is too long.</param>
    /// <param name="isTooLong">Whether it has more bytes than a line may have.</param>
    /// <param name="isEnded">Whether it has a line end, which the last one may lack.</param>
    public bool TryCut(out byte[] line, out bool isTooLong, out bool isEnded)
    {
        while (true)
        {
            var end = _buffer.AsSpan(_scanned, _count - _scanned).IndexOf((byte)'\n');
            if (end >= 0 || _isAtEnd)
            {
                isEnded = end >= 0;
                var stop = isEnded ? _scanned + end : _count;
                isTooLong = _isTooLong || stop - _start > maxBytes;
                line = isTooLong ? [] : _buffer.AsSpan(_start, stop - _start).TrimEnd((byte)'\r').ToArray();
                var isLine = isEnded || _isTooLong || _count > _start;
                _start = _scanned = isEnded ? stop + 1 : _count;
                _isTooLong = false;
                return isLine;
            }

            _scanned = _count;
            Fill();
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void Fill()
    {
        if (_count - _start > maxBytes)
        {
            (_isTooLong, _start) = (true, _count);
        }

        MakeRoom();
        var read = stream.Read(_buffer, _count, _buffer.Length - _count);
        _count += read;
        _isAtEnd = read == 0;
    }

    // Makes room behind what is left, by a step that grows with it: bytes that come in small pieces must not be moved for each.
    private void MakeRoom()
    {
        if (_buffer.Length - _count >= _buffer.Length / 4)
        {
            return;
        }

        var left = _buffer.AsSpan(_start, _count - _start);
        var target = left.Length <= _buffer.Length / 2 ? _buffer : ArrayPool<byte>.Shared.Rent(_buffer.Length * 2);
        left.CopyTo(target);
        if (target != _buffer)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = target;
        }

        (_start, _scanned, _count) = (0, _scanned - _start, left.Length);
    }
}
