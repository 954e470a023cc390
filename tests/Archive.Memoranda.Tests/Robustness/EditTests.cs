using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Robustness;

/// <summary>Whatever happens to a text: it is read, nothing of it is lost, and every place is right.</summary>
public sealed class EditTests
{
    [Theory]
    [InlineData("download")]
    [InlineData("web page")]
    public void A_damaged_seed_keeps_every_promise(string seed) =>
        Prop.ForAll(Edits.Several, edits => Invariants.Hold(edits.Apply(Seed.Texts[seed]))).Check(Repeatable.Config.WithMaxTest(1000));

    [Fact]
    public void Two_seeds_spliced_keep_every_promise() =>
        Prop.ForAll(Gen.Choose(0, Seed.Download.Length).ToArbitrary(), Gen.Choose(0, Seed.WebPage.Length).ToArbitrary(), (first, second) =>
        {
            Invariants.Hold(Seed.Download[..first] + Seed.WebPage[second..]);
            Invariants.Hold(Seed.WebPage[..second] + Seed.Download[first..]);
        })
        .Check(Repeatable.Config.WithMaxTest(150));

    [Theory]
    [InlineData("download")]
    [InlineData("web page")]
    public void A_seed_cut_off_at_any_character_keeps_every_promise(string seed)
    {
        for (var length = 0; length <= Seed.Texts[seed].Length; length++)
        {
            Invariants.Hold(Seed.Texts[seed][..length]);
        }
    }

    [Theory]
    [InlineData("download")]
    [InlineData("web page")]
    public void A_seed_without_one_of_its_lines_keeps_every_promise(string seed)
    {
        var lines = Seed.Texts[seed].Split('\n');
        for (var left = 0; left < lines.Length; left++)
        {
            Invariants.Hold(string.Join('\n', lines.Where((_, index) => index != left)));
        }
    }

    [Fact]
    public void A_damaged_citation_keeps_every_promise() =>
        Prop.ForAll(Edits.Several, edits => Invariants.HoldForCitation(edits.Apply(Seed.Citation))).Check(Repeatable.Config.WithMaxTest(2000));

    [Fact]
    public void A_citation_cut_off_at_any_character_keeps_every_promise()
    {
        for (var length = 0; length <= Seed.Citation.Length; length++)
        {
            Invariants.HoldForCitation(Seed.Citation[..length]);
            Invariants.HoldForCitation(Seed.Citation[length..]);
        }
    }

    [Fact]
    public void Any_text_at_all_keeps_every_promise() => Prop.ForAll(Generators.Text.ToArbitrary(), text =>
    {
        Invariants.Hold(text);
        Invariants.HoldForCitation(text);
    })
    .Check(Repeatable.Config.WithMaxTest(500));
}
