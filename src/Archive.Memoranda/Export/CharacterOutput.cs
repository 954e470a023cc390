using System.Buffers;
using System.Globalization;

namespace Archive.Memoranda.Export;

/// <summary>Characters on their way into a writer, which gets them some thousand at a time.</summary>
internal sealed class CharacterOutput(TextWriter writer) : IDisposable
{
    private const int BufferLength = 8192;
    private const int LongestNumber = 11;

    private char[] _buffer = ArrayPool<char>.Shared.Rent(BufferLength);
    private int _length;

    public void Put(char character)
    {
        if (_length == _buffer.Length)
        {
            Flush();
        }

        _buffer[_length++] = character;
    }

    public void Put(ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _length)
        {
            Flush();
            if (text.Length > _buffer.Length)
            {
                writer.Write(text);
                return;
            }
        }

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }

    public void Put(int number)
    {
        Span<char> digits = stackalloc char[LongestNumber];
        _ = number.TryFormat(digits, out var length, provider: CultureInfo.InvariantCulture);
        Put(digits[..length]);
    }

    /// <summary>Hands over what is in the buffer; the writer itself is not flushed.</summary>
    public void Flush()
    {
        writer.Write(_buffer.AsSpan(0, _length));
        _length = 0;
    }

    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        if (buffer.Length > 0)
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
