using System.Buffers;
using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>JSON on its way into a stream or a writer: a buffer of one size, which is emptied whenever it is full, however long the output.</summary>
/// <remarks>
/// The JSON of a memorandum asks for much less than the buffer holds at a time, and is cut between its tokens and in runs of ASCII, never inside a character, so that each
/// piece can be decoded alone.
/// </remarks>
internal sealed class JsonPieces : IBufferWriter<byte>, IDisposable
{
    private const int Size = 64 * 1024;

    private readonly Stream? _stream;
    private readonly TextWriter? _writer;
    private readonly char[] _characters = [];
    private readonly byte[] _bytes = ArrayPool<byte>.Shared.Rent(Size);
    private int _count;

    public JsonPieces(Stream stream) => _stream = stream;

    public JsonPieces(TextWriter writer) => (_writer, _characters) = (writer, ArrayPool<char>.Shared.Rent(_bytes.Length));

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - _count < Math.Max(sizeHint, 1))
        {
            Flush();
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
}
