using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace Archive.Memoranda;

/// <summary>Makes text of bytes: UTF-8, UTF-16 where a byte order mark says so, Windows-1252 where UTF-8 fails.</summary>
internal static class TextDecoding
{
    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The text without its byte order mark, the name of the encoding, and what there is to say of it; nothing of plain UTF-8.</summary>
    public static (string Text, string Encoding, Finding? Finding) Decode(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => DecodeUtf16(bytes[2..], Utf16.LittleEndian, Encoding.Unicode),
        [0xFE, 0xFF, ..] => DecodeUtf16(bytes[2..], Utf16.BigEndian, Encoding.BigEndianUnicode),
        [0xEF, 0xBB, 0xBF, ..] => DecodeUtf8(bytes, markLength: 3),
        _ => DecodeUtf8(bytes, markLength: 0),
    };

    /// <summary>That a text came in another encoding than UTF-8.</summary>
    public static Finding Said(string encoding) => new(
        DiagnosticDescriptors.OtherEncoding, encoding, encoding is Utf16.LittleEndian or Utf16.BigEndian ? "its byte order mark says so" : "what holds it is not valid UTF-8");

    private static (string Text, string Encoding, Finding? Finding) DecodeUtf8(ReadOnlySpan<byte> bytes, int markLength)
    {
        var content = bytes[markLength..];
        if (Utf8.IsValid(content))
        {
            return (Encoding.UTF8.GetString(content), "UTF-8", null);
        }

        var (first, invalid, valid) = Count(content);
        var place = (first + markLength).ToString(CultureInfo.InvariantCulture);

        // A text whose accents and quotation marks are UTF-8, and which a wrong byte or a cut has damaged, is not turned over as a whole.
        return valid > invalid || markLength > 0
            ? (Encoding.UTF8.GetString(content), "UTF-8", new(DiagnosticDescriptors.DamagedBytes, "UTF-8", place))
            : (Windows1252.GetString(content), "Windows-1252", new(DiagnosticDescriptors.OtherEncoding, "Windows-1252", $"it is not valid UTF-8 at byte {place}"));
    }

    private static (string Text, string Encoding, Finding? Finding) DecodeUtf16(ReadOnlySpan<byte> content, string name, Encoding encoding)
    {
        var text = encoding.GetString(content);
        var damage = text.AsSpan().IndexOf('\uFFFD');
        return damage >= 0
            ? (text, name, new(DiagnosticDescriptors.DamagedBytes, name, ((damage * 2) + 2).ToString(CultureInfo.InvariantCulture)))
            : (text, name, Said(name));
    }

    // Of what is not ASCII: where the first invalid byte stands, how many runs are invalid, and how many characters are valid.
    private static (int First, int Invalid, int Valid) Count(ReadOnlySpan<byte> content)
    {
        int first = -1, invalid = 0, valid = 0;
        for (var at = 0; at < content.Length;)
        {
            var plain = content[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (plain < 0)
            {
                break;
            }

            at += plain;
            if (Rune.DecodeFromUtf8(content[at..], out _, out var length) == OperationStatus.Done)
            {
                valid++;
            }
            else
            {
                first = first < 0 ? at : first;
                invalid++;
            }

            at += length;
        }

        return (first, invalid, valid);
    }
}
