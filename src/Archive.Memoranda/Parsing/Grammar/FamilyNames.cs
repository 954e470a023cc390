using System.Collections.Frozen;

namespace Archive.Memoranda.Parsing.Grammar;

/// <summary>Family names that stand before the given name, as in Chinese, Korean and Vietnamese: the commonest of each.</summary>
internal static class FamilyNames
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names = new[]
    {
        "Bai", "Bo", "Cai", "Cao", "Chang", "Chen", "Cheng", "Cui", "Dai", "Deng", "Ding", "Dong", "Du", "Duan", "Fan", "Fang", "Feng", "Fu", "Gao", "Ge", "Geng", "Gong", "Gu", "Guo", "Han", "Hao", "He", "Hou",
        "Hu", "Hua", "Huang", "Ji", "Jia", "Jiang", "Jin", "Kang", "Kong", "Lai", "Lei", "Li", "Liang", "Liao", "Lin", "Liu", "Long", "Lu", "Luo", "Ma", "Mao", "Meng", "Mo", "Nie", "Niu", "Pan", "Pang", "Peng",
        "Qi", "Qian", "Qiao", "Qin", "Qiu", "Ren", "Shao", "Shen", "Shi", "Song", "Su", "Sun", "Tan", "Tang", "Tao", "Tian", "Wan", "Wang", "Wei", "Wen", "Wu", "Xi", "Xia", "Xiang", "Xiao", "Xie", "Xiong", "Xu",
        "Xue", "Yan", "Yang", "Yao", "Ye", "Yi", "Yin", "You", "Yu", "Yuan", "Zeng", "Zhang", "Zhao", "Zheng", "Zhong", "Zhou", "Zhu", "Zou",
        "Ban", "Bao", "Bi", "Bian", "Chai", "Chi", "Chu", "Cong", "Dou", "Fei", "Gan", "Hong", "Kou", "Kuang", "Lan", "Lang", "Lou", "Luan", "Mei", "Mi", "Ning", "Ou", "Ping", "Qu", "Rao", "Ruan", "Shang", "Tong", "Tu", "Weng", "Xing",
        "Xuan", "Zhai", "Zhan", "Zhen", "Zhuang", "Zong", "Zuo",
        "Kim", "Pak", "Park", "Yi", "Choe", "Chong", "Kang", "Cho", "Yun", "Im", "Han", "Ho", "Nam",
        "Nguyen", "Tran", "Le", "Pham", "Phan", "Hoang", "Huynh", "Vo", "Vu", "Dang", "Bui", "Do", "Ngo", "Duong", "Ly", "Truong",
    }.Distinct(StringComparer.Ordinal).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static bool IsKnown(ReadOnlySpan<char> name) => Names.Contains(name);
}
