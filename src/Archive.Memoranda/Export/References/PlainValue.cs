using System.Buffers;
using System.Text;

namespace Archive.Memoranda.Export.References;

/// <summary>Makes a value of a memorandum fit for one line of any format.</summary>
/// <remarks>
/// White space, line breaks of every kind and control characters become one blank; half a surrogate pair becomes U+FFFD. Elements of HTML are taken out, since reference
/// managers show notes and summaries as HTML: what is left cannot be read as a tag, whatever it was made of. Words in angle brackets keep them in a form that is none of
/// HTML's, <c>‹removal›</c>, and an address loses them.
/// </remarks>
internal static class PlainValue
{
    // What is longer is no tag but text between two signs.
    private const int LongestTag = 300;

    private const char Opening = '\u2039';
    private const char Closing = '\u203A';

    private static readonly SearchValues<char> Harmless = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(static code => (char)code).Where(static letter => letter != '<')]);

    /// <summary>The value on one line; null where nothing is left of it.</summary>
    public static string? Of(string? text) => string.IsNullOrEmpty(text) ? null : IsPlain(text) ? text : Clean(text);

    // Most values are: they are looked at, and not copied.
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal))
        {
            return false;
        }

        for (var at = text.IndexOfAnyExcept(Harmless); at >= 0; at = text.IndexOfAnyExcept(Harmless))
        {
            var letter = text[at];
            if (letter <= '\u00A0' || char.IsWhiteSpace(letter) || char.IsSurrogate(letter) || letter >= '\uFFFE')
            {
                return false;
            }

            text = text[(at + 1)..];
        }

        return true;
    }

    private static string? Clean(string text)
    {
        var plain = new StringBuilder(text.Length);
        var close = -1;
        var skipped = -1;
        var words = -1;
        var isBlankDue = false;
        for (var at = 0; at < text.Length; at++)
        {
            var letter = text[at];
            if (letter == '<' && at + 1 < text.Length && OpensTag(text[at + 1]))
            {
                close = close >= at || close == text.Length ? close : EndOf(text, at);
                if (close - at <= LongestTag && close < text.Length)
                {
                    if (WebAddress.IsOne(text.AsSpan(at + 1)))
                    {
                        skipped = close;
                        continue;
                    }

                    if (HtmlElements.IsOne(text.AsSpan(at + 1)))
                    {
                        at = close;
                        continue;
                    }

                    letter = Opening;
                    words = close;
                }
            }

            if (at == skipped)
            {
                continue;
            }

            letter = at == words ? Closing : letter;
            if (char.IsWhiteSpace(letter) || char.IsControl(letter))
            {
                isBlankDue = plain.Length > 0;
                continue;
            }

            if (isBlankDue || (plain.Length > 0 && plain[^1] == '<' && OpensTag(letter)))
            {
                plain.Append(' ');
                isBlankDue = false;
            }

            if (char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                plain.Append(letter).Append(text[++at]);
            }
            else
            {
                plain.Append(char.IsSurrogate(letter) || letter >= '\uFFFE' ? '\uFFFD' : letter);
            }
        }

        return plain.Length == 0 ? null : plain.ToString();
    }

    private static int EndOf(string text, int at)
    {
        var end = text.IndexOf('>', at);
        return end < 0 ? text.Length : end;
    }

    private static bool OpensTag(char next) => char.IsAsciiLetter(next) || next is '/' or '!' or '?';
}
