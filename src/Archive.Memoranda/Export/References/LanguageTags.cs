using System.Collections.Frozen;

namespace Archive.Memoranda.Export.References;

/// <summary>The tags of BCP 47 for languages by their English names.</summary>
internal static class LanguageTags
{
    private const string Table =
        "Afrikaans af, Albanian sq, Amharic am, Arabic ar, Armenian hy, Azerbaijani az, Azeri az, Belarusian be, Bengali bn, Bosnian bs, Bulgarian bg, Burmese my, " +
        "Cambodian km, Catalan ca, Chinese zh, Croatian hr, Czech cs, Danish da, Dari prs, Dutch nl, English en, Estonian et, Farsi fa, Finnish fi, French fr, " +
        "Georgian ka, German de, Greek el, Hebrew he, Hindi hi, Hungarian hu, Icelandic is, Indonesian id, Italian it, Japanese ja, Kazakh kk, Khmer km, Korean ko, " +
        "Kurdish ku, Kyrgyz ky, Lao lo, Latvian lv, Lithuanian lt, Macedonian mk, Malay ms, Moldovan ro, Mongolian mn, Nepali ne, Norwegian no, Pashto ps, " +
        "Persian fa, Polish pl, Portuguese pt, Punjabi pa, Romanian ro, Russian ru, Serbian sr, Serbo-Croatian sh, Slovak sk, Slovene sl, Slovenian sl, Somali so, " +
        "Spanish es, Swahili sw, Swedish sv, Tajik tg, Tamil ta, Thai th, Tibetan bo, Turkish tr, Turkmen tk, Ukrainian uk, Urdu ur, Uzbek uz, Vietnamese vi, " +
        "Yiddish yi";

    private static readonly FrozenDictionary<string, string> Tags = Table.Split(", ").Select(static entry => entry.Split(' '))
        .ToFrozenDictionary(static entry => entry[0], static entry => entry[1], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> BySpan = Tags.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The tag of a language; null for one that the table does not have.</summary>
    public static string? Of(ReadOnlySpan<char> name) => BySpan.TryGetValue(name.Trim(), out var tag) ? tag : null;

    /// <summary>The tag of the text at hand, by what the file is said to hold: <c>Translation - English</c>, <c>English Translation</c>; a translation goes before what else it holds.</summary>
    public static string? OfText(ValueList<string> contents)
    {
        string? first = null;
        foreach (var content in contents)
        {
            if (content is not null && FirstIn(content) is { } tag)
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

    private static string? FirstIn(ReadOnlySpan<char> text)
    {
        foreach (var word in text.SplitAny(' ', ',', ';', '/', '(', ')', '\t', '\n'))
        {
            if (Of(text[word]) is { } tag)
            {
                return tag;
            }
        }

        return null;
    }
}
