using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Archive.Memoranda.Json;

/// <summary>Strings. Runs of ordinary ASCII are found and copied many characters at a time, everything else goes one by one.</summary>
internal ref partial struct JsonOutput
{
    // The longest form of a character: an escape of four digits, and of a pair of surrogates two of them.
    private const int EscapeLength = 6;

    // What is asked for at once, so that a buffer of one size does for values of any length.
    private const int LongestPiece = 16 * 1024;

    private const char FirstBeyondAscii = '\u0080';

    // Characters that stand for themselves: ASCII without control characters, quotation mark and backslash.
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_`abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>Writes a value, <c>null</c> where there is none.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            "null"u8.CopyTo(Take(4));
        }
        else
        {
            Text(text.AsSpan());
        }
    }

    public void Text(ReadOnlySpan<char> text)
    {
        Put((byte)'"');
        while (!text.IsEmpty)
        {
            var special = text.IndexOfAnyExcept(Plain);
            if (special != 0)
            {
                var plain = special < 0 ? text : text[..special];
                Copy(plain);
                text = text[plain.Length..];
            }

            text = text[Special(text)..];
        }

        Put((byte)'"');
    }

    /// <summary>Writes plain characters, in pieces where the buffer gives only little space at a time.</summary>
    private void Copy(ReadOnlySpan<char> plain)
    {
        while (!plain.IsEmpty)
        {
            if (_space.Length == _written)
            {
                Grow(Math.Min(plain.Length, LongestPiece));
            }

            var piece = plain[..Math.Min(plain.Length, _space.Length - _written)];
            Ascii.FromUtf16(piece, _space[_written..], out var count);
            _written += count;
            plain = plain[piece.Length..];
        }
    }

    /// <summary>Writes the characters before the next plain one and says how many they are.</summary>
    private int Special(ReadOnlySpan<char> text)
    {
        var encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character < FirstBeyondAscii)
            {
                if (Plain.Contains(character))
                {
                    return index;
                }

                EscapeAscii(character);
            }
            else if (char.IsSurrogate(character))
            {
                // No supplementary character passes the encoder; a surrogate without its partner is written as U+FFFD.
                if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
                {
                    Escape(character);
                    Escape(text[++index]);
                }
                else
                {
                    Escape('\ufffd');
                }
            }
            else if (encoder.WillEncode(character))
            {
                Escape(character);
            }
            else
            {
                var space = Take(character < 0x800 ? 2 : 3);
                new Rune(character).EncodeToUtf8(space);
            }
        }

        return text.Length;
    }

    private void EscapeAscii(char character)
    {
        var letter = character switch
        {
            '"' => '"',
            '\\' => '\\',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\b' => 'b',
            '\f' => 'f',
            _ => '\0',
        };
        if (letter == '\0')
        {
            Escape(character);
        }
        else
        {
            var space = Take(2);
            space[0] = (byte)'\\';
            space[1] = (byte)letter;
        }
    }

    private void Escape(char character)
    {
        var space = Take(EscapeLength);
        "\\u"u8.CopyTo(space);
        for (var index = EscapeLength - 1; index >= 2; index--)
        {
            space[index] = "0123456789ABCDEF"u8[character & 0xf];
            character = (char)(character >> 4);
        }
    }
}
