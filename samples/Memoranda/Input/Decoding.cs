using System.Globalization;
using System.Text;

namespace Memoranda;

/// <summary>Makes text of the bytes of a line.</summary>
internal static class Decoding
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text without a byte order mark, and what was wrong with the bytes; null when nothing was.</summary>
    public static (string Text, string? Damage) DecodeUtf8(ReadOnlySpan<byte> bytes)
    {
        var markLength = bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;
        try
        {
            return (Strict.GetString(bytes[markLength..]), null);
        }
        catch (DecoderFallbackException exception)
        {
            var place = (exception.Index + markLength).ToString(CultureInfo.InvariantCulture);
            return (Encoding.UTF8.GetString(bytes[markLength..]), $"not valid UTF-8 near byte {place}; U+FFFD stands for what cannot be read");
        }
    }
}
