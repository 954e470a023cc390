using System.Buffers;

namespace Archive.Memoranda.Validation.Rules;

/// <summary>Where the missing half of a bracket belongs, if there is only one place for it.</summary>
internal static class BracketPlaces
{
    /// <summary>A quotation in a bracket is a word or a title, no speech.</summary>
    private const int LongestQuotation = 120;

    private static readonly SearchValues<char> Walls = SearchValues.Create("[]()");
    private static readonly SearchValues<char> BeforeWord = SearchValues.Create(" \t\r\n\u00A0[]()");
    private static readonly SearchValues<char> BehindWord = SearchValues.Create(" \t\r\n\u00A0,;.:");

    // [sic, probably "can"]: what the editor says goes on
    private static readonly string[] SicGoesOn =
        ["should", "must", "probably", "perhaps", "presumably", "possibly", "likely", "in", "i.e.", "recte", "read", "correctly", "correct", "meaning", "rather", "for", "actually", "ed.", "trans.", "note", "apparently", "evidently", "not"];

    /// <summary>Where a bracket that nothing closes ends; null where several places would do.</summary>
    public static int? ForEnd(string text, TextSpan block, int open)
    {
        var inner = text.AsSpan(open + 1, block.End - open - 1);
        if (inner.IsEmpty)
        {
            return null;
        }

        return BehindQuotation(text, inner, open) ?? BehindSic(inner, open) ?? BehindOnlyWord(text, block, inner, open);
    }

    /// <summary>Where a bracket that nothing opened begins; null where several places would do.</summary>
    public static int? ForStart(string text, TextSpan block, int close)
    {
        var before = text.AsSpan(block.Start, close - block.Start);
        var wall = before.LastIndexOfAny(Walls);
        var word = before[(before.LastIndexOfAny(BeforeWord) + 1)..];
        if (word.Length < 2 || !IsWord(word))
        {
            return null;
        }

        // Gu [Lin] Ma] Tingyao: nothing else stands between the two
        var isOnly = wall >= 0 && before[wall] is ']' or '(' && before[(wall + 1)..].Trim().Length == word.Length && (char.IsUpper(word[0]) || before[wall] == '(');
        return isOnly || word is "sic" or "Sic" or "SIC" ? close - word.Length : null;
    }

    // noise ["shumikha" in the press: the quotation is what stands in the bracket
    private static int? BehindQuotation(string text, ReadOnlySpan<char> inner, int open)
    {
        if (inner[0] is not ('"' or '\u201C'))
        {
            return null;
        }

        var closing = inner[0] == '"' ? '"' : '\u201D';
        var length = inner[1..].IndexOf(closing);
        if (length is < 1 or > LongestQuotation || inner.Slice(1, length).ContainsAny(Walls) || char.IsWhiteSpace(inner[1]) || char.IsWhiteSpace(inner[length]))
        {
            return null;
        }

        // A comma behind it could go on in the bracket.
        var end = open + length + 3;
        return end >= text.Length || char.IsWhiteSpace(text[end]) || text[end] is '.' ? end : null;
    }

    // he said [sic and not our politics
    private static int? BehindSic(ReadOnlySpan<char> inner, int open)
    {
        if (!inner.StartsWith("sic", StringComparison.OrdinalIgnoreCase) || (inner.Length > 3 && char.IsLetterOrDigit(inner[3])))
        {
            return null;
        }

        var rest = inner[3..].TrimStart("!,. \t\r\n\u00A0");
        if (inner.Length > 3 && inner[3] is not (',' or '.' or ' ' or '!' or '\r' or '\n' or ')' or '"' or '\u201D'))
        {
            return null;
        }

        foreach (var word in SicGoesOn)
        {
            if (rest.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (rest.Length == word.Length || !char.IsLetter(rest[word.Length])))
            {
                return null;
            }
        }

        return rest.IsEmpty || rest[0] is '"' or '\u201C' or '(' or '-' or '\u2013' or '\u2014' ? null : open + (inner.Length > 3 && inner[3] == '!' ? 5 : 4);
    }

    // Wu [Anmin, He [Lin]   (Lu [Danian)   Sun [Ke at the end of a block: a word, and then something that can't stand in the bracket
    private static int? BehindOnlyWord(string text, TextSpan block, ReadOnlySpan<char> inner, int open)
    {
        var wall = inner.IndexOfAny(Walls);
        var phrase = wall < 0 ? inner : inner[..wall];
        var length = phrase.IndexOfAny(BehindWord) is var end and >= 0 ? end : phrase.Length;
        var word = phrase[..length];
        if (word.Length < 2 || !char.IsUpper(word[0]) || !IsWord(word))
        {
            return null;
        }

        var rest = phrase[length..].TrimEnd();
        if (wall < 0)
        {
            // What is cut off at the end of the text could have gone on, and so can a bracket over the end of a paragraph.
            var next = text.AsSpan(block.End).IndexOfAny('[', ']');
            var isLast = text.AsSpan(block.End).IsWhiteSpace();
            return rest is "" or "." or ";" && !isLast && (next < 0 || text[block.End + next] == '[') ? open + 1 + length : null;
        }

        var fits = inner[wall] switch
        {
            ')' => rest.IsEmpty,
            '[' => rest.StartsWith(",", StringComparison.Ordinal) && IsNames(rest[1..]),
            _ => false,
        };
        return fits ? open + 1 + length : null;
    }

    // , Gao [Gang]: the next name of a list
    private static bool IsNames(ReadOnlySpan<char> text) => text.Trim() is { Length: > 0 } name && char.IsUpper(name[0]) && IsWord(name);

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsLetter(c) && c is not ('-' or '\'' or '\u2019'))
            {
                return false;
            }
        }

        return true;
    }
}
