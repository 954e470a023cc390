using System.Text;
using Archive.Memoranda.Tests.Support;
using Archive.Memoranda.Validation.Rules;

namespace Archive.Memoranda.Tests.Validation;

/// <summary>Texts that are damaged in known ways: each comes back as it was, and one that is whole is left alone.</summary>
public sealed class CharacterRuleTests
{
    private const int EveryNth = 40;

    private static readonly string[] Codes = ["MEM9006", "MEM9007", "MEM9008", "MEM9009", "MEM9010", "MEM9011", "MEM9012", "MEM9013"];

    // Of two characters that give a byte the later one is that of Windows-1252.
    private static readonly char[] Windows = [.. Enumerable.Range(0, 256).Select(value => (char)Enumerable.Range(0, 0x2200).Last(c => Windows1252.ByteOf((char)c) == value))];

    public static TheoryData<string> Documents => Corpus.Documents;

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void A_text_that_is_whole_is_left_alone(string document) =>
        Findings.In(Corpus.Read(document)).Where(finding => Codes.Contains(finding.Code)).Should().BeEmpty();

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void A_wrong_decoding_is_undone_once_and_twice(string document)
    {
        var text = Corpus.Read(document);

        Mended(AsWindows(text), "MEM9007").Should().Be(text);
        Mended(AsWindows(AsWindows(text)), "MEM9007").Should().Be(text);
        Mended(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)), "MEM9007").Should().Be(text);
    }

    [CorpusTheory]
    [MemberData(nameof(Documents))]
    public void Letters_that_only_look_right_and_characters_that_do_not_show_are_taken_out(string document)
    {
        var text = Corpus.Read(document);

        Mended(Damaged(text, c => c == 'o' ? "\u043E" : c.ToString()), "MEM9011").Should().Be(text);
        Mended(Damaged(text, c => c + "\u00AD"), "MEM9010").Should().Be(text);
        Mended(Damaged(text, c => c + "\u200B"), "MEM9009").Should().Be(text);
        Mended(Damaged(text, c => c + "\u202E"), "MEM9008").Should().Be(text);
        Mended(Damaged(text, c => c + "\u0002", 3), "MEM9006").Should().Be(text);
    }

    private static string AsWindows(string text) => string.Concat(Encoding.UTF8.GetBytes(text).Select(value => Windows[value]));

    private static string Mended(string text, string code) =>
        MemorandumValidator.ApplyFixes(text, Findings.In(text).Where(finding => finding.Code == code));

    // Every so many letters inside words.
    private static string Damaged(string text, Func<char, string> damage, int most = int.MaxValue)
    {
        var damaged = new StringBuilder();
        for (int at = 0, count = 0, letters = 0; at < text.Length; at++)
        {
            var isInside = at > 0 && at + 1 < text.Length && char.IsAsciiLetterLower(text[at - 1]) && text[at] == 'o' && char.IsAsciiLetterLower(text[at + 1]);
            letters += isInside ? 1 : 0;
            damaged.Append(isInside && letters % EveryNth == 1 && count++ < most ? damage(text[at]) : text[at].ToString());
        }

        return damaged.ToString();
    }
}
