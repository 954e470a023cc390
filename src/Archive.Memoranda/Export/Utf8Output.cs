using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>A stream as a writer of UTF-8 without a byte order mark; the stream stays open.</summary>
internal static class Utf8Output
{
    private const int BufferSize = 8 * 1024;

    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: false);

    public static StreamWriter Of(Stream stream) => new(stream, Encoding, BufferSize, leaveOpen: true);
}
