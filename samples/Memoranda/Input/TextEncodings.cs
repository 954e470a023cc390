using System.Text;

namespace Memoranda;

/// <summary>The encodings that texts are read in, by the names that the library gives them. What they can't encode they refuse.</summary>
internal static class TextEncodings
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly UnicodeEncoding BigEndian = new(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    private static readonly Encoding Windows1252 =
        CodePagesEncodingProvider.Instance.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <summary>UTF-16 of either order; null where the name means anything else.</summary>
    public static Encoding? Utf16Of(string name) => name switch
    {
        "UTF-16 (little-endian)" => LittleEndian,
        "UTF-16 (big-endian)" => BigEndian,
        _ => null,
    };

    public static Encoding Of(string? name) => name == "Windows-1252" ? Windows1252 : Utf16Of(name ?? "") ?? Utf8;
}
