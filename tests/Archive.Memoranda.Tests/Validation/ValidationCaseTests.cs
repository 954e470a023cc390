using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Validation;

/// <summary>The files of <see cref="ValidationCase"/>. A new rule is a new file.</summary>
public sealed class ValidationCaseTests
{
    public static TheoryData<string> Files => [.. ValidationCase.Files];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_rule_finds_what_its_file_says_and_nothing_else(string name)
    {
        var rule = ValidationCase.Load(name);

        rule.About.Should().NotBeEmpty("a case says what it shows");
        foreach (var sample in rule.Samples)
        {
            var findings = Findings.In(sample.Text, sample.Profile);
            LineDifference.ShouldBeNone(sample.Finds, ValidationCase.Print(sample.Text, findings, rule.Code), name);
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Mending_takes_away_what_can_be_mended_and_mending_again_changes_nothing(string name)
    {
        foreach (var sample in ValidationCase.Load(name).Samples)
        {
            Findings.ShouldBeMendable(sample.Text, sample.Profile);
        }
    }

    [Fact]
    public void Every_code_of_a_rule_has_a_text_that_raises_it_and_one_that_does_not()
    {
        var cases = ValidationCase.Files.Select(ValidationCase.Load).ToLookup(rule => rule.Code);
        var codes = Archive.Memoranda.Validation.RuleCatalogue.Codes;

        codes.Where(code => !cases[code].SelectMany(rule => rule.Samples).Any(sample => sample.Finds.Length > 0)).Should().BeEmpty("each needs a text that raises it");
        codes.Where(code => !cases[code].SelectMany(rule => rule.Samples).Any(sample => sample.Finds.Length == 0)).Should().BeEmpty("each needs a text that does not");
    }
}
