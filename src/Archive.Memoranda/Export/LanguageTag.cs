using System.Buffers;
using System.Collections.Frozen;

namespace Archive.Memoranda.Export;

/// <summary>The BCP 47 tags of the languages that the archive's records name in English.</summary>
internal static class LanguageTag
{
    /// <summary>The tag of a language that nothing is known of.</summary>
    public const string Undetermined = "und";

    private const string Latin = "-Latn";

    // What stands between the words of a line.
    private static readonly char[] Breaks = [' ', ',', ';', '/', '(', ')', '\t', '\n'];

    private static readonly (string Name, string Tag)[] Table =
    [
        ("Afrikaans", "af"), ("Albanian", "sq"), ("Amharic", "am"), ("Arabic", "ar"), ("Armenian", "hy"), ("Azerbaijani", "az"), ("Azeri", "az"),
        ("Belarusian", "be"), ("Bengali", "bn"), ("Bosnian", "bs"), ("Bulgarian", "bg"), ("Burmese", "my"), ("Cambodian", "km"), ("Catalan", "ca"), ("Chinese", "zh"),
        ("Croatian", "hr"), ("Czech", "cs"), ("Danish", "da"), ("Dari", "prs"), ("Dutch", "nl"), ("English", "en"), ("Estonian", "et"),
        ("Farsi", "fa"), ("Finnish", "fi"), ("French", "fr"), ("Georgian", "ka"), ("German", "de"), ("Greek", "el"), ("Hebrew", "he"),
        ("Hindi", "hi"), ("Hungarian", "hu"), ("Icelandic", "is"), ("Indonesian", "id"), ("Italian", "it"), ("Japanese", "ja"), ("Kazakh", "kk"),
        ("Khmer", "km"), ("Korean", "ko"), ("Kurdish", "ku"), ("Kyrgyz", "ky"), ("Lao", "lo"), ("Latvian", "lv"), ("Lithuanian", "lt"), ("Macedonian", "mk"),
        ("Malay", "ms"), ("Mandarin", "zh"), ("Moldovan", "ro"), ("Mongolian", "mn"), ("Nepali", "ne"), ("Norwegian", "no"), ("Pashto", "ps"), ("Persian", "fa"), ("Polish", "pl"),
        ("Portuguese", "pt"), ("Punjabi", "pa"), ("Romanian", "ro"), ("Russian", "ru"), ("Serbian", "sr"), ("Serbo-Croatian", "sh"), ("Serbo-Croat", "sh"),
        ("Slovak", "sk"), ("Slovene", "sl"), ("Slovenian", "sl"), ("Somali", "so"), ("Spanish", "es"), ("Swahili", "sw"), ("Swedish", "sv"), ("Tajik", "tg"),
        ("Tamil", "ta"), ("Thai", "th"), ("Tibetan", "bo"), ("Turkish", "tr"), ("Turkmen", "tk"), ("Ukrainian", "uk"), ("Urdu", "ur"), ("Uzbek", "uz"), ("Vietnamese", "vi"), ("Yiddish", "yi"),
    ];

    private static readonly FrozenDictionary<string, string> Tags = Table.ToFrozenDictionary(static row => row.Name, static row => row.Tag, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> TagsOfSpans = Tags.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Separators = SearchValues.Create(" ,;/()\t\n");

    // Written in another script than the Latin one, so that a word in Latin letters is transliterated.
    private static readonly FrozenSet<string> OtherScripts = new[]
    {
        "am", "ar", "be", "bg", "bn", "bo", "el", "fa", "he", "hi", "hy", "ja", "ka", "kk", "km", "ko", "ky", "lo", "mk", "mn", "my", "ne", "pa", "prs", "ps", "ru", "sr", "ta", "tg", "th", "uk", "ur", "yi", "zh",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The tag of a language by its English name, <c>Russian</c>; null for one that is not known.</summary>
    public static string? Of(string? name) => name is not null && Tags.TryGetValue(name.Trim(), out var tag) ? tag : null;

    /// <summary>The tag of the text at hand, by what the file is said to hold: <c>Translation - English</c>; a translation goes before what else it holds, and a scan is not the text.</summary>
    public static string? OfText(ValueList<string> contents)
    {
        string? first = null;
        foreach (var content in contents)
        {
            if (content is not null && !content.Split(Breaks).Contains("scan", StringComparer.OrdinalIgnoreCase) && In(content) is { } tag)
            {
                first ??= tag;
                if (content.Contains("translation", StringComparison.OrdinalIgnoreCase))
                {
                    return tag;
                }
            }
        }

        return first;
    }

    /// <summary>The tag of a word of a language as it is spelt: <c>ru-Latn</c> for <c>shumikha</c>.</summary>
    public static string OfWord(string? language, ReadOnlySpan<char> word)
    {
        var isLatin = (word.ContainsAnyInRange('A', 'Z') || word.ContainsAnyInRange('a', 'z')) && !word.ContainsAnyInRange('\u0370', '\u1DFF') && !word.ContainsAnyInRange('\u2E80', '\uDFFF');
        return language is null ? Undetermined : isLatin && OtherScripts.Contains(language) ? language + Latin : language;
    }

    /// <summary>Whether a text has the form of a tag: parts of one to eight letters or, behind the first, digits.</summary>
    public static bool IsTag(string text)
    {
        var isFirst = true;
        foreach (var part in text.AsSpan().Split('-'))
        {
            foreach (var character in text.AsSpan()[part])
            {
                if (!(isFirst ? char.IsAsciiLetter(character) : char.IsAsciiLetterOrDigit(character)))
                {
                    return false;
                }
            }

            isFirst = false;
            if (part.End.Value - part.Start.Value is not (>= 1 and <= 8))
            {
                return false;
            }
        }

        return true;
    }

    // The first language that a line names.
    private static string? In(ReadOnlySpan<char> line)
    {
        foreach (var word in line.SplitAny(Separators))
        {
            if (TagsOfSpans.TryGetValue(line[word], out var tag))
            {
                return tag;
            }
        }

        return null;
    }
}
