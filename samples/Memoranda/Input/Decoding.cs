using System.Globalization;
using System.Text;

namespace Memoranda;

/// <summary>Makes text of bytes: UTF-8, or UTF-16 where a byte order mark says so. The mark is not part of the text.</summary>
internal static class Decoding
{
    /// <summary>The text, and what was wrong with the bytes; null when nothing was.</summary>
    public static (string Text, string? Damage) Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => Decode(bytes, markLength: 2, "UTF-16", Encoding.Unicode),
        [0xFE, 0xFF, ..] => Decode(bytes, markLength: 2, "UTF-16", Encoding.BigEndianUnicode),
        _ => DecodeUtf8(bytes),
    };

    /// <inheritdoc cref="Decode(ReadOnlySpan{byte})"/>
    public static (string Text, string? Damage) DecodeUtf8(ReadOnlySpan<byte> bytes) =>
        Decode(bytes, markLength: bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0, "UTF-8", Encoding.UTF8);

    private static (string Text, string? Damage) Decode(ReadOnlySpan<byte> bytes, int markLength, string name, Encoding encoding)
    {
        var content = bytes[markLength..];
        var strict = Encoding.GetEncoding(encoding.CodePage, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        try
        {
            return (strict.GetString(content), null);
        }
        catch (DecoderFallbackException exception)
        {
            var place = (exception.Index + markLength).ToString(CultureInfo.InvariantCulture);
            return (encoding.GetString(content), $"not valid {name} near byte {place}; U+FFFD stands for what cannot be read");
        }
    }
}
