namespace Archive.Memoranda.Tests.Validation;

public sealed class MemorandumValidatorTests
{
    private static readonly DiagnosticDescriptor Harbour = new("HOUSE01", Severity.Warning, "Harbour", "The text speaks of {0}.", "Harbours are our subject.");

    [Fact]
    public void A_rule_of_ones_own_is_held_to_with_the_librarys()
    {
        var findings = MemorandumValidator.Validate(MemorandumParser.Parse("The fog came.\n\nThe harbour is closed.\n\nThe harbour opens."), new() { Rules = [new HarbourRule()] });

        findings.Where(finding => finding.Code == "HOUSE01").Select(finding => (finding.Line, finding.Column, finding.Path, finding.Message)).Should().Equal(
            (3, 5, "body/paragraphs[1]", "The text speaks of 'harbour'."),
            (5, 5, "body/paragraphs[2]", "The text speaks of 'harbour'."));
    }

    [Fact]
    public void A_code_that_is_off_is_not_reported_and_a_severity_can_be_set()
    {
        var result = MemorandumParser.Parse("The harbour is closed.");

        MemorandumValidator.Validate(result, new() { Rules = [new HarbourRule()], Off = ["HOUSE01"] }).Should().NotContain(finding => finding.Code == "HOUSE01");
        MemorandumValidator.Validate(result, new() { Rules = [new HarbourRule()], Severities = new Dictionary<string, Severity> { ["HOUSE01"] = Severity.Error } })
            .Single(finding => finding.Code == "HOUSE01").Severity.Should().Be(Severity.Error);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_code_that_there_is_not_is_named_in_the_exception(bool isOff)
    {
        var options = isOff ? new ValidationOptions { Off = ["MEM0000"] } : new() { Severities = new Dictionary<string, Severity> { ["MEM0000"] = Severity.Info } };

        var validate = () => MemorandumValidator.Validate(MemorandumParser.Parse("Text."), options);

        validate.Should().Throw<ArgumentException>().WithMessage("*'MEM0000'*");
    }

    [Fact]
    public void Bad_options_are_refused_by_name()
    {
        FluentActions.Invoking(() => new ValidationOptions { MaxFindings = 0 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*MaxFindings*");
        FluentActions.Invoking(() => new ValidationOptions { Profile = (ValidationProfile)9 }).Should().Throw<ArgumentOutOfRangeException>().WithMessage("*Profile*");
        FluentActions.Invoking(() => new ValidationOptions { Severities = null! }).Should().Throw<ArgumentNullException>().WithMessage("*Severities*");
        FluentActions.Invoking(() => new ValidationOptions { Severities = new Dictionary<string, Severity> { ["MEM1002"] = (Severity)9 } })
            .Should().Throw<ArgumentOutOfRangeException>().WithMessage("*MEM1002*");
    }

    [Fact]
    public void A_flood_is_cut_and_the_rest_is_counted()
    {
        var result = MemorandumParser.Parse(string.Join("\n\n", Enumerable.Repeat("The harbour.", 2500)));

        var findings = MemorandumValidator.Validate(result, new() { Rules = [new HarbourRule()], MaxFindings = 100 });

        findings.Should().HaveCount(101);
        findings[100].Code.Should().Be("MEM9999");
        findings[100].Message.Should().MatchRegex("^2[34]\\d\\d more");
        findings.Select(finding => finding.Span.Start).Should().BeInAscendingOrder();
    }

    [Fact]
    public void Errors_are_kept_where_a_flood_of_lesser_findings_is_cut()
    {
        var result = MemorandumParser.Parse(string.Join("\n\n", Enumerable.Repeat("The harbour.", 50)));

        var findings = MemorandumValidator.Validate(result, new() { Rules = [new HarbourRule(), new EndRule()], MaxFindings = 10 });

        findings.Should().Contain(finding => finding.Code == "HOUSE02");
    }

    [Fact]
    public void Of_two_fixes_of_one_place_the_first_is_applied()
    {
        Diagnostic Finding(int start, int length, string text) =>
            new() { Code = "HOUSE01", Message = "x", Fix = new() { Title = "x", Edits = [new() { Span = new(start, length), Text = text }] } };

        MemorandumValidator.ApplyFixes("abcdef", [Finding(1, 2, "X"), Finding(2, 2, "Y"), Finding(5, 0, "-"), Finding(5, 0, "+")]).Should().Be("aXde-f");
        MemorandumValidator.ApplyFixes("abcdef", [Finding(4, 1, ""), Finding(0, 0, ">"), Finding(6, 0, "<")]).Should().Be(">abcdf<");
        FluentActions.Invoking(() => MemorandumValidator.ApplyFixes("abc", [Finding(2, 5, "")])).Should().Throw<ArgumentException>().WithMessage("*HOUSE01*");
    }

    [Fact]
    public void A_fix_is_applied_whole_or_not_at_all()
    {
        Diagnostic Finding(params (int Start, int Length, string Text)[] edits) =>
            new() { Code = "HOUSE01", Message = "x", Fix = new() { Title = "x", Edits = edits.Select(edit => new TextEdit { Span = new(edit.Start, edit.Length), Text = edit.Text }).ToValueList() } };

        var hidden = Finding((1, 1, "B"), (3, 1, "D"), (5, 1, "F"));

        MemorandumValidator.ApplyFixes("abcdefg", [hidden, Finding((0, 1, "A"), (3, 0, "-")), Finding((0, 0, ">"), (2, 1, "C"), (4, 1, "E"), (7, 0, "<"))]).Should().Be(">aBCDEFg<");
        MemorandumValidator.ApplyFixes("abcdefg", [Finding((0, 2, "A"), (1, 2, "B")), Finding((0, 1, "x"))]).Should().Be("xbcdefg", "edits that overlap are no fix");
    }

    [Theory]
    [InlineData("", "MEM9002")]
    [InlineData(" \n\t\r\n", "MEM9002")]
    [InlineData("\uFEFF", "MEM9002")]
    [InlineData("\uFEFF<!DOCTYPE html>\n<html><body>[1. Text]</body></html>", "MEM9040")]
    [InlineData("{\"id\": 1, \"text\": \"[\"}", "MEM9040")]
    [InlineData("%PDF-1.4\n%\u00E2\u00E3", "MEM9040")]
    [InlineData("\u0089PNG\u0000\u0000\u0000\rIHDR\u0000\u0001\u0002[[[((", "MEM9004")]
    public void A_file_that_is_no_document_gets_one_finding(string text, string code)
    {
        foreach (var profile in Enum.GetValues<ValidationProfile>())
        {
            Findings.In(text, profile).Should().ContainSingle().Which.Code.Should().Be(code);
        }
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => MemorandumValidator.Validate(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => MemorandumValidator.Mend(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => MemorandumValidator.ApplyFixes(null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => MemorandumValidator.ApplyFixes("", null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_validation_can_be_given_up()
    {
        var validate = () => MemorandumValidator.Validate(MemorandumParser.Parse("The harbour."), new() { Rules = [new HarbourRule()] }, new(canceled: true));

        validate.Should().Throw<OperationCanceledException>();
    }

    private sealed class HarbourRule : IValidationRule
    {
        public ValueList<DiagnosticDescriptor> Descriptors => [Harbour];

        public void Check(ValidationContext context)
        {
            var text = context.SourceText.Text;
            for (var at = text.IndexOf("harbour", StringComparison.Ordinal); at >= 0; at = text.IndexOf("harbour", at + 1, StringComparison.Ordinal))
            {
                context.Report(Harbour, new(at, 7), context.Quote(new(at, 7)));
            }
        }
    }

    private sealed class EndRule : IValidationRule
    {
        private static readonly DiagnosticDescriptor End = new("HOUSE02", Severity.Error, "End", "The text ends.", "It should not.");

        public ValueList<DiagnosticDescriptor> Descriptors => [End];

        public void Check(ValidationContext context) => context.Report(End, new(context.SourceText.Length, 0));
    }
}
