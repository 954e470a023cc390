using System.Text;

namespace Archive.Memoranda.Parsing.Primitives;

/// <summary>
/// Knows the common words of English: what is not among them and is not made of one by an English ending is a word of another language or a name. The list
/// is general English (SCOWL, up to its level 50, without what the endings give), not taken from any document.
/// </summary>
internal static class EnglishLexicon
{
    private const int LongestWord = 32;

    private const int Thirds = 27;

    // What an ending stands for: villages village, denied deny, making make
    private static readonly (string Ending, string Stem)[] Endings =
    [
        ("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e"), ("ly", ""), ("ily", "y"), ("er", ""), ("er", "e"), ("ers", ""), ("ers", "e"), ("ness", ""), ("iness", "y"),
        ("able", ""), ("able", "e"), ("ment", ""), ("ments", ""), ("less", ""), ("ful", ""), ("ally", "al"), ("ation", "e"), ("ations", "e"), ("ation", ""), ("ions", "ion"), ("ist", ""), ("ists", ""), ("ist", "e"), ("ists", "e"), ("ism", ""), ("ism", "e"), ("ized", ""), ("ize", ""), ("izing", ""), ("ities", "ity"),
    ];

    private static readonly string[] Prefixes = ["un", "re", "non", "over", "under", "out", "dis", "in", "im", "mis", "pre", "anti", "inter", "sub", "self"];

    // One word a line in ordinal order, looked up where it lies; and where the words begin that have the same first three letters.
    private static readonly Lazy<(byte[] List, int[] Starts)> Words = new(Load);

    /// <summary>Whether a word is English, in any case, by itself or by its parts: <c>anti-aircraft</c>, <c>trainloads</c>.</summary>
    public static bool IsEnglish(ReadOnlySpan<char> word)
    {
        Span<byte> lower = stackalloc byte[LongestWord];
        if (word.Length is 0 or > LongestWord)
        {
            return false;
        }

        lower = lower[..word.Length];
        for (var at = 0; at < word.Length; at++)
        {
            var letter = word[at];
            if (letter > '~')
            {
                return false;
            }

            lower[at] = (byte)(char.IsAsciiLetterUpper(letter) ? letter | 0x20 : letter);
        }

        return IsKnown(lower) || IsDerived(lower) || HasPrefix(lower) || IsCompound(lower);
    }

    private static bool IsDerived(ReadOnlySpan<byte> word)
    {
        Span<byte> stem = stackalloc byte[LongestWord + 4];
        foreach (var (ending, replacement) in Endings)
        {
            if (word.Length <= ending.Length + 2 || !EndsWith(word, ending))
            {
                continue;
            }

            var length = word.Length - ending.Length;
            word[..length].CopyTo(stem);
            Encoding.ASCII.GetBytes(replacement, stem[length..]);
            var known = stem[..(length + replacement.Length)];

            // planned: plan with its consonant doubled
            if (IsKnown(known) || (replacement.Length == 0 && length > 3 && stem[length - 1] == stem[length - 2] && IsKnown(stem[..(length - 1)])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasPrefix(ReadOnlySpan<byte> word)
    {
        foreach (var prefix in Prefixes)
        {
            if (word.Length > prefix.Length + 3 && StartsWith(word, prefix) && (IsKnown(word[prefix.Length..]) || IsDerived(word[prefix.Length..])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCompound(ReadOnlySpan<byte> word)
    {
        for (var at = 4; at + 4 <= word.Length; at++)
        {
            if (IsKnown(word[..at]) && (IsKnown(word[at..]) || IsDerived(word[at..])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsKnown(ReadOnlySpan<byte> word)
    {
        var (list, starts) = Words.Value;
        if (word.Length < 2 || word[0] is < (byte)'a' or > (byte)'z' || word[1] is < (byte)'a' or > (byte)'z')
        {
            return false;
        }

        ReadOnlySpan<byte> words = list;
        var group = GroupOf(word[0], word[1], word.Length > 2 ? word[2] : (byte)'\n');
        int low = starts[group], high = starts[group + 1];
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var start = words[..middle].LastIndexOf((byte)'\n') + 1;
            var line = words[start..(start + words[start..].IndexOf((byte)'\n'))];
            switch (line.SequenceCompareTo(word))
            {
                case 0:
                    return true;
                case < 0:
                    low = start + line.Length + 1;
                    break;
                default:
                    high = start;
                    break;
            }
        }

        return false;
    }

    private static bool EndsWith(ReadOnlySpan<byte> word, string ending) => Ascii.Equals(word[^ending.Length..], ending);

    private static bool StartsWith(ReadOnlySpan<byte> word, string prefix) => Ascii.Equals(word[..prefix.Length], prefix);

    private static (byte[] List, int[] Starts) Load()
    {
        using var stream = typeof(EnglishLexicon).Assembly.GetManifestResourceStream("english-words.txt")!;
        var words = new byte[stream.Length];
        stream.ReadExactly(words);
        var starts = new int[(26 * 26 * Thirds) + 1];
        var group = 0;
        for (var at = 0; at < words.Length; at += words.AsSpan(at).IndexOf((byte)'\n') + 1)
        {
            for (var next = GroupOf(words[at], words[at + 1], words[at + 2]); group <= next; group++)
            {
                starts[group] = at;
            }
        }

        Array.Fill(starts, words.Length, group, starts.Length - group);
        return (words, starts);
    }

    // What is no letter, the end of a word of two among it, sorts before the letters.
    private static int GroupOf(byte first, byte second, byte third) => ((((first - 'a') * 26) + second - 'a') * Thirds) + (third is >= (byte)'a' and <= (byte)'z' ? third - 'a' + 1 : 0);
}
