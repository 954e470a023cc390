using System.Buffers;
using System.Text;

namespace Archive.Memoranda.Dumps;

/// <summary>Finds the encoding of a table, which has one for all its rows: UTF-8, or Windows-1252 where it is not valid UTF-8.</summary>
internal static class TableEncoding
{
    /// <summary>The encoding, and its name where there is something to say of it. The file is read through and set back.</summary>
    public static (Encoding Encoding, string? Name) Find(FileStream file)
    {
        var head = new byte[2];
        var count = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        if (count == 2 && (head[0], head[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
        {
            return (Encoding.UTF8, head[0] == 0xFF ? "UTF-16 (little-endian)" : "UTF-16 (big-endian)");
        }

        var isValid = IsUtf8(file);
        file.Position = 0;
        return isValid ? (Encoding.UTF8, null) : (CodePagesEncodingProvider.Instance.GetEncoding(1252)!, "Windows-1252");
    }

    private static bool IsUtf8(FileStream file)
    {
        var decoder = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = ArrayPool<byte>.Shared.Rent(1 << 16);
        try
        {
            for (int read; (read = file.Read(bytes)) > 0;)
            {
                _ = decoder.GetCharCount(bytes, 0, read, flush: false);
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }
}
