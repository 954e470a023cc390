using System.Buffers;
using System.Collections.Frozen;
using Archive.Memoranda.Parsing.Primitives;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Tells words of another language in Latin letters by their shape: transliterated Russian, pinyin, words with accents.</summary>
internal static class ForeignWords
{
    private static readonly SearchValues<char> Separators = SearchValues.Create(" \t\r\n\u00A0-/");

    // Letter groups that transliteration makes and English spelling does not.
    private static readonly PhraseSearch Groups = new(
        StringComparison.Ordinal,
        "zh", "kh", "shch", "dzh", "tsiya", "tsiia", "stvo", "nyi", "nyy", "skii", "skiy", "iya", "iia", "aya", "yi", "cz", "sz", "kv", "vst", "vl", "vr", "xu", "qi");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> EnglishWithVowel = new[]
    {
        "area", "data", "idea", "extra", "era", "drama", "quota", "agenda", "camera", "via", "formula", "media", "militia", "opera", "panorama", "propaganda", "criteria", "sea", "tea", "visa",
        "also", "into", "who", "two", "zero", "ago", "photo", "veto", "motto", "video", "radio", "cargo", "memo", "tobacco", "tomato", "potato", "piano", "echo", "hero", "embargo", "ratio", "studio",
        "menu", "you", "thou", "taxi", "alibi", "ski",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a phrase is of another language: no small word of English in it, and at least half its words cannot be English.</summary>
    public static bool HasForeignShape(ReadOnlySpan<char> phrase)
    {
        int words = 0, foreign = 0;
        foreach (var part in Scan.Words(phrase))
        {
            var word = part.Trim(",.-\"'");
            if (EnglishWords.IsFunctionWord(word))
            {
                return false;
            }

            words += word.IsEmpty ? 0 : 1;
            foreign += IsForeignWord(word) ? 1 : 0;
        }

        return words is > 0 and <= 5 && foreign * 2 >= words && foreign > 0;
    }

    /// <summary>Whether a phrase in small letters is of another language: no small word of English in it, and at least half its words are no English ones.</summary>
    public static bool IsForeign(ReadOnlySpan<char> phrase)
    {
        int words = 0, foreign = 0;
        foreach (var range in phrase.SplitAny(Separators))
        {
            var word = phrase[range].Trim(",.\"\u201C\u201D!");
            if (word.Length > 2 && word[^2] is '\'' or '\u2019' && word[^1] == 's')
            {
                word = word[..^2];
            }

            if (word.IsEmpty || char.IsUpper(word[0]) || word.Contains('.'))
            {
                continue;
            }

            if (EnglishWords.IsFunctionWord(word))
            {
                return false;
            }

            words++;
            if (word is "d'affaires" or "d\u2019affaires" or "cetera" or "interim" or "facto" or "hoc")
            {
                continue;
            }

            foreign += word.Length > 1 && !EnglishLexicon.IsEnglish(word.TrimEnd("'\u2019")) | (word[^1] is '\'' or '\u2019' && word.Length > 3 && word[^2] != 's') ? 1 : 0;
        }

        return words is > 0 and <= 5 && (phrase.Contains(',') ? foreign == words : foreign * 2 >= words) && foreign > 0;
    }

    /// <summary>Whether a word with a capital is a noun of another language rather than a name: by an accent, or by an ending that nouns have.</summary>
    public static bool IsForeignNoun(ReadOnlySpan<char> word) =>
        HasAccent(word) || word.EndsWith("tsiya") || word.EndsWith("tsiia") || word.EndsWith("stvo") || word.EndsWith("nie") || word.EndsWith("ost'") || word.EndsWith("ung") || word.EndsWith("keit") || word.EndsWith("heit") || word.EndsWith("schaft")
        || word.EndsWith("nost") || word.EndsWith("ania") || word.EndsWith("enie");

    /// <summary>Whether a phrase can be pinyin, <c>gan huo</c>, <c>chaguan</c>. English words can be cut into syllables, too, so this needs a second sign.</summary>
    public static bool CanBePinyin(ReadOnlySpan<char> phrase)
    {
        var words = 0;
        foreach (var word in Scan.Words(phrase))
        {
            if (word.IsEmpty || !Pinyin.IsWord(word, phrase.ContainsAny(Scan.Spaces) ? 1 : 2) || EnglishWords.IsFunctionWord(word))
            {
                return false;
            }

            words++;
        }

        return words is > 0 and <= 5;
    }

    private static bool IsForeignWord(ReadOnlySpan<char> word) =>
        word.Length > 2 && (Groups.IsIn(word) || HasAccent(word)
            || (word[^1] is 'a' or 'i' or 'o' or 'u' && char.IsLower(word[0]) && !EnglishWithVowel.Contains(word)));

    private static bool HasAccent(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c > '\u007F' && char.IsLetter(c))
            {
                return true;
            }
        }

        return false;
    }
}
