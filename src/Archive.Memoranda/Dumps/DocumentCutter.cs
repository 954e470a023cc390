using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Archive.Memoranda.Parsing.Lines;

namespace Archive.Memoranda;

/// <summary>Cuts the bytes of a stream into documents, where new pages begin, and holds no more than one document at a time.</summary>
/// <param name="stream">The bytes of a text in an encoding that has ASCII in it.</param>
/// <param name="maxBytes">The most bytes that a document may have.</param>
internal sealed class DocumentCutter(Stream stream, int maxBytes) : IDisposable
{
    private const int FirstBuffer = 1 << 18;

    private readonly PageStarts _starts = new();
    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstBuffer);
    private int _start;
    private int _scanned;
    private int _searched;
    private int _count;
    private bool _isInsideLine;
    private bool _isTooLarge;
    private bool _isAtEnd;
    private ExceptionDispatchInfo? _failure;

    /// <summary>The next document, without its bytes where it is too large; null behind the last.</summary>
    public bool TryCut([NotNullWhen(true)] out byte[]? document, out bool isTooLarge)
    {
        while (true)
        {
            var end = FindEnd();
            if (end >= 0)
            {
                isTooLarge = _isTooLarge || end - _start > maxBytes;
                document = isTooLarge ? [] : _buffer[_start..end];
                (_start, _scanned, _isTooLarge) = (end, end, false);
                _starts.Reset();
                return true;
            }

            if (_isAtEnd)
            {
                // What breaks the stream off breaks its last document.
                _failure?.Throw();
                isTooLarge = _isTooLarge || _count - _start > maxBytes;
                document = isTooLarge ? [] : _count > _start ? _buffer[_start.._count] : null;
                (_start, _scanned, _isTooLarge) = (_count, _count, false);
                return document is not null;
            }

            Fill();
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    // Where the document ends because another begins; -1 where the buffer does not tell. The line that begins it is looked at once more, as its first.
    private int FindEnd()
    {
        while (_scanned < _count)
        {
            var rest = _buffer.AsSpan(_scanned, _count - _scanned);
            var from = Math.Max(0, _searched - _scanned);
            var end = rest[from..].IndexOf((byte)'\n') is >= 0 and var found ? from + found : -1;
            _searched = end < 0 ? _count : _scanned + end;
            var length = end < 0 ? rest.Length : end + 1;
            if (!_isAtEnd && (end < 0 || rest.Length - length < PageStarts.LookAhead))
            {
                return -1;
            }

            if (_isInsideLine)
            {
                _starts.Skip(length);
            }
            else if (_starts.IsStart(rest, length, out var before))
            {
                return (int)Math.Max(_start, _scanned - before);
            }

            _scanned += length;
            _isInsideLine = false;
        }

        return -1;
    }

    // What is too large is dropped as far as it was looked at; a line without end is dropped whole.
    private void Fill()
    {
        _isTooLarge |= _scanned - _start > maxBytes || _count - _start > maxBytes + PageStarts.LookAhead;
        if (_isTooLarge)
        {
            _isInsideLine |= _searched - _scanned >= FirstBuffer;
            _starts.Skip(_isInsideLine ? _searched - _scanned : 0);
            _start = _scanned = _isInsideLine ? _searched : _scanned;
        }

        MakeRoom();
        try
        {
            var read = stream.Read(_buffer, _count, _buffer.Length - _count);
            _count += read;
            _isAtEnd = read == 0;
        }
        catch (Exception exception) when (FileReader.IsExpected(exception))
        {
            _failure = ExceptionDispatchInfo.Capture(exception);
            _isAtEnd = true;
        }
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

        (_start, _scanned, _searched, _count) = (0, _scanned - _start, _searched - _start, left.Length);
    }
}
