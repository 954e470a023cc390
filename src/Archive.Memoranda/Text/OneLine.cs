using System.Buffers;

namespace Archive.Memoranda;

/// <summary>A text on one line: each run of white space, line breaks of all kinds among it, is one blank, and none stands at an end.</summary>
internal static class OneLine
{
    private static readonly SearchValues<char> OtherSpaces = SearchValues.Create("\t\n\v\f\r\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAny(OtherSpaces) && !text.Contains("  ", StringComparison.Ordinal))
        {
            return text.Trim(' ');
        }

        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = 0;
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
            {
                buffer[length++] = character;
            }
            else if (length > 0 && buffer[length - 1] != ' ')
            {
                buffer[length++] = ' ';
            }
        }

        var line = buffer.AsSpan(0, length).TrimEnd(' ').ToString();
        ArrayPool<char>.Shared.Return(buffer);
        return line;
    }
}
