using System.Buffers;
using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>JSON on its way into a stream or a writer: a buffer that is emptied whenever it is full, however long the output.</summary>
/// <remarks>
/// Those who write into it cut between tokens and in runs of ASCII, never inside a character, so that each piece can be decoded alone. It grows for who asks for more at a
/// time than it has, as <see cref="System.Text.Json.Utf8JsonWriter"/> does for a long string.
/// </remarks>
internal sealed class JsonPieces : IBufferWriter<byte>, IDisposable
{
    private const int Size = 64 * 1024;

    private readonly Stream? _stream;
    private readonly TextWriter? _writer;
    private char[] _characters = [];
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Size);
    private int _count;

    public JsonPieces(Stream stream) => _stream = stream;

    public JsonPieces(TextWriter writer) => (_writer, _characters) = (writer, ArrayPool<char>.Shared.Rent(_bytes.Length));

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - _count < Math.Max(sizeHint, 1))
        {
            Flush();
            if (sizeHint > _bytes.Length)
            {
                Grow(sizeHint);
            }
        }

        return _bytes.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Hands over what is in the buffer; the stream or writer itself is not flushed.</summary>
    public void Flush()
    {
        var written = _bytes.AsSpan(0, _count);
        _stream?.Write(written);
        _writer?.Write(_characters, 0, Encoding.UTF8.GetChars(written, _characters));
        _count = 0;
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        if (_characters.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_characters);
        }
    }

    private void Grow(int size)
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = ArrayPool<byte>.Shared.Rent(size);
        if (_characters.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_characters);
            _characters = ArrayPool<char>.Shared.Rent(_bytes.Length);
        }
    }
}
