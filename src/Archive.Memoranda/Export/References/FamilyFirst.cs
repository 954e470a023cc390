using System.Collections.Frozen;

namespace Archive.Memoranda.Export.References;

/// <summary>Tells Chinese, Korean and Vietnamese names, which have the family name first, from names that have it last.</summary>
/// <remarks>The first word must be a family name of these languages in one of its usual spellings, and every syllable that follows one that they have.</remarks>
internal static class FamilyFirst
{
    private const int MostSyllables = 3;
    private const int LongestFamily = 8;
    private const int LongestPart = 18;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Families = FrozenSet.Create(StringComparer.Ordinal,
        // Chinese, in Pinyin and Wade-Giles.
        "Bai", "Bo", "Cai", "Cao", "Cen", "Chai", "Chang", "Chao", "Chen", "Cheng", "Chi", "Chiang", "Chou", "Chu", "Cui", "Dai", "Deng", "Ding", "Dong", "Dou", "Du", "Duan", "Fan", "Fang",
        "Fei", "Feng", "Fu", "Gan", "Gao", "Ge", "Geng", "Gong", "Gu", "Guan", "Guo", "Hao", "He", "Hou", "Hsiao", "Hsu", "Hu", "Hua", "Huang", "Huo", "Ji", "Jia", "Jiang", "Jiao", "Jin", "Kang",
        "Kao", "Kong", "Ku", "Kuang", "Lai", "Lei", "Li", "Lian", "Liang", "Liao", "Lin", "Ling", "Liu", "Lou", "Lu", "Luo", "Lü", "Lyu", "Ma", "Mao", "Mei", "Meng", "Miao", "Mo", "Ni", "Nie",
        "Ouyang", "Pan", "Pang", "Pei", "Peng", "Pi", "Pu", "Qi", "Qian", "Qiao", "Qin", "Qiu", "Qu", "Ran", "Rao", "Ren", "Rong", "Ruan", "Sha", "Shan", "Shang", "Shao", "Shen", "Sheng", "Shi",
        "Shu", "Sima", "Situ", "Song", "Soong", "Su", "Sui", "Sun", "Sung", "Tan", "Tang", "Tao", "Teng", "Tian", "Tong", "Tseng", "Tu", "Wan", "Wang", "Wei", "Wen", "Weng", "Wu", "Xi", "Xia",
        "Xiang", "Xiao", "Xie", "Xin", "Xing", "Xiong", "Xu", "Xue", "Yan", "Yang", "Yao", "Ye", "Yi", "Yin", "Ying", "You", "Yu", "Yuan", "Yue", "Yun", "Zang", "Zeng", "Zha", "Zhai", "Zhan",
        "Zhang", "Zhao", "Zhen", "Zheng", "Zhong", "Zhou", "Zhu", "Zhuang", "Zhuge", "Zong", "Zou", "Zuo",
        // Korean, in McCune-Reischauer, the Revised Romanization and the spellings of Pyongyang.
        "Ahn", "An", "Bae", "Baek", "Ch'oe", "Cho", "Choe", "Choi", "Chon", "Chong", "Chung", "Ha", "Han", "Ho", "Hong", "Hwang", "Hyon", "Hyun", "Im", "Jang", "Jeon", "Jeong", "Jo", "Jon",
        "Jong", "Jung", "Kil", "Kim", "Ko", "Kwak", "Kwon", "Kye", "Lee", "Mun", "Moon", "Nam", "No", "O", "Oh", "Paek", "Paik", "Pak", "Park", "Pyon", "Rho", "Ri", "Rim", "Ro", "Roh", "Ryu", "Rhee", "Shim",
        "Shin", "Sim", "Sin", "So", "Son", "Suh", "Thae", "Yim", "Yom", "Yon", "Yoo", "Yoon", "Yum",
        // Vietnamese.
        "Bui", "Dang", "Dao", "Dinh", "Do", "Duong", "Hoang", "Huynh", "Le", "Luong", "Ly", "Ngo", "Nguyen", "Pham", "Phan", "Ta", "To", "Tran", "Trinh", "Truong", "Vo", "Vu", "Xuan")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // These are first names in the West as well: a given name of two words or with a hyphen must follow.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Doubtful = FrozenSet.Create(StringComparer.Ordinal, "An", "Dan", "Do", "Han", "Jo", "Jon", "Jung", "Le", "Lee", "Mo", "No", "O", "Park", "Ran", "Ro", "Son", "To")
        .GetAlternateLookup<ReadOnlySpan<char>>();

    // Longer ones first, where one begins with another.
    private static readonly string[] Onsets =
    [
        "ngh", "tch", "zh", "ch", "sh", "ts", "tz", "hs", "kh", "ph", "th", "tr", "ng", "nh", "gi", "qu", "kk", "tt", "pp", "ss", "jj", "hw", "kw", "hy", "ky", "my", "ny", "py", "ry",
        "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y", "w", "v",
    ];

    private static readonly string[] Codas = ["ng", "nh", "ch", "n", "m", "k", "p", "l", "t", "r", "c", ""];

    public static bool Is(NameWords words)
    {
        Span<char> first = stackalloc char[LongestFamily];
        if (words.Count is < 2 or > 4 || !words[0].TryCopyTo(first))
        {
            return false;
        }

        var family = first[..words[0].Length];
        NameWord.Soften(family);
        if (!Families.Contains(family))
        {
            return false;
        }

        var hasHyphen = false;
        for (var at = 1; at < words.Count; at++)
        {
            hasHyphen |= words[at].Contains('-');
            if (!IsSyllables(words[at]))
            {
                return false;
            }
        }

        return words.Count > 2 || hasHyphen || !Doubtful.Contains(family);
    }

    private static bool IsSyllables(ReadOnlySpan<char> word)
    {
        Span<char> letters = stackalloc char[LongestPart];
        foreach (var part in word.Split('-'))
        {
            var length = 0;
            foreach (var letter in word[part])
            {
                if (letter is '\'' or '\u2019')
                {
                    continue;
                }

                if (length == letters.Length)
                {
                    return false;
                }

                letters[length++] = char.ToLowerInvariant(letter);
            }

            if (length == 0 || !IsSyllables(letters[..length], MostSyllables))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSyllables(ReadOnlySpan<char> letters, int most)
    {
        if (letters.IsEmpty)
        {
            return true;
        }

        if (most == 0)
        {
            return false;
        }

        var rest = letters;
        foreach (var onset in Onsets)
        {
            if (rest.StartsWith(onset, StringComparison.Ordinal))
            {
                rest = rest[onset.Length..];
                break;
            }
        }

        var vowels = 0;
        while (vowels < rest.Length && "aeiouyüŏŭ".Contains(rest[vowels]))
        {
            vowels++;
        }

        if (vowels is 0 or > 3)
        {
            return false;
        }

        rest = rest[vowels..];
        foreach (var coda in Codas)
        {
            if (rest.StartsWith(coda, StringComparison.Ordinal) && IsSyllables(rest[coda.Length..], most - 1))
            {
                return true;
            }
        }

        return false;
    }
}
