using System.Text;

namespace Archive.Memoranda;

/// <summary>Streams of UTF-16 as streams of UTF-8, so that what looks for bytes finds them.</summary>
internal static class Utf16
{
    public const string LittleEndian = "UTF-16 (little-endian)";

    public const string BigEndian = "UTF-16 (big-endian)";

    /// <summary>The bytes of a stream, as UTF-8 where a mark says that they are UTF-16; the name of that encoding, or null.</summary>
    public static Stream AsUtf8(Stream content, out string? encoding)
    {
        var head = new byte[2];
        var count = content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        encoding = count < 2 ? null : (head[0], head[1]) switch
        {
            (0xFF, 0xFE) => LittleEndian,
            (0xFE, 0xFF) => BigEndian,
            _ => null,
        };
        return encoding is null
            ? new HeadedStream(head.AsMemory(0, count), content)
            : Encoding.CreateTranscodingStream(content, encoding == LittleEndian ? Encoding.Unicode : Encoding.BigEndianUnicode, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    /// <summary>Bytes that were read too early, and the stream behind them.</summary>
    private sealed class HeadedStream(ReadOnlyMemory<byte> head, Stream rest) : SourceStream
    {
        private ReadOnlyMemory<byte> _head = head;

        public override int Read(Span<byte> buffer)
        {
            if (_head.IsEmpty)
            {
                return rest.Read(buffer);
            }

            var length = Math.Min(_head.Length, buffer.Length);
            _head.Span[..length].CopyTo(buffer);
            _head = _head[length..];
            return length;
        }
    }
}
