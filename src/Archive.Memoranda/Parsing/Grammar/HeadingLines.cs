using System.Buffers;
using Archive.Memoranda.Parsing.Lines;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Knows an unnumbered heading inside the body: <c>THE NATIONAL QUESTION</c>, <c>On the loan.</c>, <c>Tobacco Advertising</c>.</summary>
internal static class HeadingLines
{
    private const int LongestShouted = 200;
    private const int LongestHeading = 110;

    private static readonly SearchValues<char> Stops = SearchValues.Create(":;?!,\u2026");

    private static readonly PhraseTable StoppedOpenings = new("On", "About", "Regarding", "Concerning", "As to", "As regards", "With regard to");

    private static readonly PhraseTable Openings = new("On", "About", "Regarding", "Concerning", "The", "As to", "As regards", "With regard to");

    /// <summary>Whether a line heads what follows: by its capitals, or as a short phrase without a verb before a paragraph.</summary>
    public static bool IsHeading(ReadOnlySpan<char> line, BodyLine next, ReadOnlySpan<char> following)
    {
        if (line.Length is < 3 or > LongestShouted || line[0] is '[' or '-' or '\u2022' or '*' or '"' or '\u201C' || following.IsEmpty)
        {
            return false;
        }

        // DEA/DNU/DAC/DAM/600: a reference is no heading
        if (line.Trim("xX* ").IsEmpty || (!line.ContainsAny(Scan.Spaces) && line.Contains('/')) || CapitalRules.IsTitle(line[..(line.IndexOfAny(Scan.Spaces) is var space and > 0 ? space : line.Length)]))
        {
            return false;
        }

        return IsShouted(line)
            || (line.Length <= LongestHeading && next.Length > line.Length && (IsParenthesis(line) || IsPhrase(line)))
            || (line.Length <= LongestHeading && Scan.Gaps(line) >= 3 && IsTitleCase(line) && PointForms.LooksLikePoint(following) && IsPhrase(line));
    }

    /// <summary>Whether a line is in capitals, <c>THE NATIONAL QUESTION</c>.</summary>
    public static bool IsShouted(ReadOnlySpan<char> line)
    {
        // The first letters of prose tell: they are small.
        if (line.Length >= 32 && Scan.SmallLetters(line[..32]) * 10 > line.Length)
        {
            return false;
        }

        int capitals = 0, small = 0;
        foreach (var c in line)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            small += char.IsLower(c) ? 1 : 0;
            if (small * 10 > line.Length)
            {
                return false;
            }
        }

        return capitals >= 6 && small * 10 <= capitals && line.ContainsAny(Scan.Spaces) && line[^1] is not (':' or ',' or ';') && !HeadLines.IsShoutedName(line) && !SignatureLike(line);
    }

    /// <summary>Whether a line has capitals only, however few.</summary>
    public static bool IsAllCapitals(ReadOnlySpan<char> line) => line.IndexOfAnyInRange('A', 'Z') >= 0 && line.IndexOfAnyInRange('a', 'z') < 0 && line[^1] is not (':' or '.') && !SignatureLike(line);

    private static bool SignatureLike(ReadOnlySpan<char> line) => Openings.Measure(line) <= 0 && (Offices.IsOffice(line) || PersonNames.HasInitial(line) || HeadTokens.IsNumberOrDate(line));

    // (Reference Materials)
    private static bool IsParenthesis(ReadOnlySpan<char> line) => line[0] == '(' && line[^1] == ')' && line.Length < 40 && line.Length > 4 && char.IsUpper(line[1]) && line.IndexOf('.') < 0 && !HasPastVerb(line[1..^1]) && !EnglishWords.HasVerb(line[1..^1]);

    // On the loan.   Tobacco Advertising   About Port Arthur: a phrase that says no sentence, since it has no verb
    private static bool IsPhrase(ReadOnlySpan<char> line)
    {
        // The fellah [peasant] sees nothing of this money.   See the protocol of 4 May.[3]: with a stop, only what says "on" or "about" is no sentence
        var stop = line.TrimEnd(" ]0123456789)\"\u201D").TrimEnd("[(");
        if (!stop.IsEmpty && stop[^1] == '.' && StoppedOpenings.Measure(line) < 0 && !(Scan.Gaps(line) <= 6 && Scan.FindWord(line, "of") > 0 && Openings.Measure(line) > 0))
        {
            return false;
        }

        var bare = line.TrimEnd('.');
        if (!char.IsUpper(line[0]) || bare.IsEmpty || bare.ContainsAny(Stops) && Openings.Measure(line) < 0 || Scan.Gaps(bare) > 16)
        {
            return false;
        }

        if (bare[^1] is ':' or ';' or '?' or '!' or ',' || (HasStopInside(bare) && bare[^1] != ')') || EnglishWords.HasVerb(bare) || HasPastVerb(bare) || DateReader.TryReadWhole(bare, out _) || Places.IsKnown(bare))
        {
            return false;
        }

        return Openings.Measure(line) > 0 ? Scan.Gaps(bare) >= 1 : line[^1] != '.' && (IsTitleCase(bare) || Scan.Gaps(bare) is >= 1 and <= 11);
    }

    // On the article of Cde. Han: a short title's stop is none
    private static bool HasStopInside(ReadOnlySpan<char> line)
    {
        for (var at = 0; line[at..].IndexOf(". ") is var stop and >= 0; at += stop + 2)
        {
            var before = line[..(at + stop + 1)];
            if (!PersonNames.IsShortTitle(before[(before.LastIndexOfAny(Scan.Spaces) + 1)..]))
            {
                return true;
            }
        }

        return false;
    }

    // On this, the conversation ended.
    private static bool HasPastVerb(ReadOnlySpan<char> line)
    {
        var outside = line.IndexOf('(') is var open and > 0 ? line[..open] : line;
        foreach (var part in Scan.Words(outside))
        {
            var word = part.TrimEnd(",.");
            if (word.Length > 4 && char.IsLower(word[0]) && word.EndsWith("ed", StringComparison.Ordinal) && !word.EndsWith("eed", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTitleCase(ReadOnlySpan<char> line)
    {
        foreach (var part in Scan.Words(line))
        {
            var word = part.TrimStart("(\"'\u2018\u201C");
            if (!word.IsEmpty && char.IsLower(word[0]) && !EnglishWords.Expects(word))
            {
                return false;
            }
        }

        return true;
    }
}
