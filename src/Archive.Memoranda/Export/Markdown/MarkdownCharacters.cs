using System.Buffers;
using System.Text;

namespace Archive.Memoranda.Export;

/// <summary>Which characters a reader of Markdown could take for markup inside a line, and what is written instead.</summary>
/// <remarks>
/// Readers meant are those of CommonMark, GitHub and pandoc with all that they have on by default; <c>==</c> and <c>%%</c> are for Obsidian. Less-than signs, ampersands and
/// braces become entities, since a reader that does not know their escapes would make markup of what is behind the backslash.
/// </remarks>
internal static class MarkdownCharacters
{
    // Some readers take the one for white space; Unicode has the other in its place.
    private const char ByteOrderMark = '\uFEFF';
    private const char WordJoiner = '\u2060';
    private const string Marks = "\\`*_[]{}<#|~^$@&:=%";

    private static readonly SearchValues<char> Stops = SearchValues.Create(Marks);
    private static readonly SearchValues<char> StopsAndDots = SearchValues.Create(Marks + ".");
    private static readonly SearchValues<char> TypographicStops = SearchValues.Create(Marks + ".-\"'");
    private static readonly SearchValues<char> EmojiName = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_+-");

    /// <summary>The characters of a text that have to be looked at one by one.</summary>
    public static SearchValues<char> StopsOf(ReadOnlySpan<char> text, bool escapesTypography, bool isInMarkup) =>
        escapesTypography || isInMarkup ? TypographicStops : text.Contains("www.", StringComparison.OrdinalIgnoreCase) ? StopsAndDots : Stops;

    /// <summary>What is written instead of a character; null where it stays as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where in it the character is.</param>
    /// <param name="escapesTypography">As <see cref="MarkdownOptions.EscapesTypography"/>.</param>
    /// <param name="isInMarkup">Whether the text stands between asterisks: pandoc looks for the partner of a quotation mark behind them too, and then shows them.</param>
    public static string? Escape(ReadOnlySpan<char> text, int at, bool escapesTypography, bool isInMarkup)
    {
        var behind = text[(at + 1)..];
        return text[at] switch
        {
            '<' => "&lt;",
            '&' => behind is [var next, ..] && (char.IsAsciiLetterOrDigit(next) || next == '#') ? "&amp;" : null,
            ':' => IsAddress(text[..at], behind) || IsEmoji(behind) ? "\\:" : null,
            '=' => IsDouble(text, at) ? "\\=" : null,
            '%' => IsDouble(text, at) ? "\\%" : null,
            '.' => EndsWith(text[..at], "www") || (escapesTypography && behind is ['.', '.', ..]) ? "\\." : null,
            '-' => escapesTypography && behind is ['-', ..] ? "\\-" : null,
            '\\' => "\\\\",
            '`' => "\\`",
            '*' => "\\*",
            '_' => "\\_",
            '[' => "\\[",
            ']' => "\\]",
            '{' => "&#123;",
            '}' => "&#125;",
            '#' => "\\#",
            '|' => "\\|",
            '~' => "\\~",
            '^' => "\\^",
            '$' => "\\$",
            '@' => "\\@",
            '"' => "\\\"",
            _ => escapesTypography || (isInMarkup && (at == 0 || !char.IsLetterOrDigit(text[at - 1]))) ? "\\'" : null,
        };
    }

    /// <summary>The text with one blank for each run of white space, and U+FFFD for controls, halves of surrogate pairs and what is no character.</summary>
    public static ReadOnlySpan<char> Clean(ReadOnlySpan<char> text)
    {
        var first = text.IndexOf("  ", StringComparison.Ordinal);
        first = IndexOfUnclean(first < 0 ? text : text[..first]) is >= 0 and var unclean ? unclean : first;
        if (first < 0)
        {
            return text;
        }

        var clean = new StringBuilder(text.Length).Append(text[..first]);
        for (var at = first; at < text.Length; at++)
        {
            var character = text[at];
            if (char.IsWhiteSpace(character))
            {
                clean.Append(clean.Length > 0 && clean[^1] == ' ' ? "" : " ");
            }
            else if (char.IsHighSurrogate(character) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                clean.Append(character).Append(text[++at]);
            }
            else
            {
                clean.Append(character == ByteOrderMark ? WordJoiner : IsNone(character) ? '\uFFFD' : character);
            }
        }

        return clean.ToString();
    }

    private static int IndexOfUnclean(ReadOnlySpan<char> text)
    {
        for (var start = 0; text[start..].IndexOfAnyExceptInRange(' ', '~') is >= 0 and var next; start++)
        {
            start += next;
            if (char.IsWhiteSpace(text[start]) || text[start] == ByteOrderMark || IsNone(text[start]))
            {
                return start;
            }
        }

        return -1;
    }

    private static bool IsNone(char character) => char.IsControl(character) || char.IsSurrogate(character) || character >= '\uFFFE';

    // http://a.b mailto:c
    private static bool IsAddress(ReadOnlySpan<char> before, ReadOnlySpan<char> behind) =>
        behind is ['/', '/', ..] || (behind is [not ' ', ..] && (EndsWith(before, "mailto") || EndsWith(before, "xmpp") || EndsWith(before, "tel")));

    private static bool EndsWith(ReadOnlySpan<char> text, string scheme) => text.EndsWith(scheme, StringComparison.OrdinalIgnoreCase);

    // :smile:
    private static bool IsEmoji(ReadOnlySpan<char> behind) => behind.IndexOfAnyExcept(EmojiName) is > 0 and var end && behind[end] == ':';

    private static bool IsDouble(ReadOnlySpan<char> text, int at) => (at > 0 && text[at - 1] == text[at]) || (at + 1 < text.Length && text[at + 1] == text[at]);
}
