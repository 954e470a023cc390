using System.Buffers;

namespace Archive.Memoranda.Export;

/// <summary>Makes the text of a cell fit for every reader.</summary>
/// <remarks>
/// Whoever takes the apostrophe off again gets the text back: it stands where, behind it, there are quotation marks, apostrophes and white space only and then one of
/// <c>= + - @</c> or their full-width forms, or a tab or line feed behind apostrophes only.
/// </remarks>
internal static class CsvText
{
    private const string Triggers = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private static readonly SearchValues<char> Harmless = SearchValues.Create([.. Enumerable.Range(' ', '~' - ' ' + 1).Select(static code => (char)code), '\t', '\n']);

    // 1 for each character of Latin-1 that is white space.
    private static readonly byte[] Spaces = [.. Enumerable.Range(0, 256).Select(static code => (byte)(char.IsWhiteSpace((char)code) ? 1 : 0))];

    /// <summary>Whether a spreadsheet would take a text for a formula, or could once it has taken off what stands before it.</summary>
    public static bool IsFormula(ReadOnlySpan<char> text)
    {
        var isBehindOthers = false;
        foreach (var character in text)
        {
            if (character is '\t' or '\n' && !isBehindOthers)
            {
                return true;
            }

            if (character is not ('\'' or '"' or '\uFEFF') && !char.IsWhiteSpace(character))
            {
                return Triggers.Contains(character);
            }

            isBehindOthers |= character != '\'';
        }

        return false;
    }

    /// <summary>Makes line feeds of the line breaks behind a place, and U+FFFD of controls, halves of surrogate pairs and what is no character.</summary>
    public static void Clean(CsvBuffer buffer, int start)
    {
        var text = buffer.Span;
        var written = NextBad(text, start);
        for (var read = written; read < text.Length; written++)
        {
            var character = text[read++];
            if (character == '\r' && read < text.Length && text[read] == '\n')
            {
                read++;
            }

            if (IsPair(text, read - 1))
            {
                text[written++] = character;
                character = text[read++];
            }
            else if (IsBreak(character))
            {
                character = '\n';
            }
            else if (IsBad(character))
            {
                character = '\uFFFD';
            }

            text[written] = character;
        }

        buffer.Truncate(written);
    }

    /// <summary>Cuts the text behind a place where it is too long, and not through a character.</summary>
    public static void Cut(CsvBuffer buffer, int start, int longest)
    {
        if (buffer.Length - start > longest)
        {
            var end = start + longest - 1;
            buffer.Truncate(char.IsHighSurrogate(buffer.Span[end - 1]) ? end - 1 : end);
            buffer.Append('…');
        }
    }

    /// <summary>Doubles the quotation marks behind a place.</summary>
    public static void Quote(CsvBuffer buffer, int start)
    {
        var marks = buffer.Span[start..].Count('"');
        var end = buffer.Length;
        for (var added = 0; added < marks; added++)
        {
            buffer.Append('"');
        }

        // From the end, since what is moved is not overwritten there.
        var text = buffer.Span;
        for (var to = text.Length; marks > 0; marks--)
        {
            var mark = text[..end].LastIndexOf('"');
            var behind = text[(mark + 1)..end];
            to -= behind.Length;
            behind.CopyTo(text[to..]);
            text[--to] = '"';
            text[--to] = '"';
            end = mark;
        }
    }

    /// <summary>How many words a text has: runs of characters between white space.</summary>
    public static int WordsIn(ReadOnlySpan<char> text)
    {
        var count = 0;
        var wasSpace = 1;
        foreach (var character in text)
        {
            // Without a branch that depends on where words end.
            var isSpace = character < Spaces.Length ? Spaces[character] : char.IsWhiteSpace(character) ? 1 : 0;
            count += wasSpace & (isSpace ^ 1);
            wasSpace = isSpace;
        }

        return count;
    }

    // The first character from a place on that does not stay as it is.
    private static int NextBad(ReadOnlySpan<char> text, int at)
    {
        while (text[at..].IndexOfAnyExcept(Harmless) is >= 0 and var next)
        {
            at += next;
            if (IsPair(text, at))
            {
                at++;
            }
            else if (IsBreak(text[at]) || IsBad(text[at]))
            {
                return at;
            }

            at++;
        }

        return text.Length;
    }

    private static bool IsPair(ReadOnlySpan<char> text, int at) => char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);

    private static bool IsBreak(char character) => character is (>= '\n' and <= '\r') or '\u0085' or '\u2028' or '\u2029';

    private static bool IsBad(char character) => character >= '\uFFFE' || char.IsSurrogate(character) || (char.IsControl(character) && character is not ('\t' or '\n'));
}
