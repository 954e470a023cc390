using CodeExplanation = global::Memoranda.CodeExplanation;

namespace Archive.Memoranda.Tests.Sample;

/// <summary><c>memoranda explain</c>: what a code means.</summary>
[Collection(nameof(SampleProgram))]
public sealed class ExplainTests
{
    public static TheoryData<string> Codes => [.. DiagnosticDescriptors.All.Select(descriptor => descriptor.Code)];

    [Fact]
    public void A_code_is_explained_with_an_example_before_and_after()
    {
        var run = SampleProgram.Run(["explain", "mem9005"]);

        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        run.Lines[0].Should().Be("MEM9005: Mixed line ends");
        run.Text.Should().Contain("published page").And.Contain("why").And.Contain("--fix").And.Contain("\nExample\n").And.Contain("  another,\\x0d\n").And.Contain("\nMended\n").And.NotContain("\r");
    }

    [Fact]
    public void An_unknown_code_is_a_mistake_that_names_the_near_ones()
    {
        var run = SampleProgram.Run(["explain", "MEM9050"]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().StartWith("memoranda: 'MEM9050' is no code; near are MEM9005, ");
    }

    [Fact]
    public void Without_a_code_all_are_listed()
    {
        var run = SampleProgram.Run(["explain"]);

        run.ExitCode.Should().Be(0);
        run.Lines.Select(line => line.Split(' ')[0]).Should().Equal(DiagnosticDescriptors.All.Select(descriptor => descriptor.Code));
        run.Lines.Should().OnlyContain(line => line.Length > 16);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_is_explained_as_far_as_there_is_something_to_say(string code)
    {
        var descriptor = DiagnosticDescriptors.Find(code)!;

        var explanation = CodeExplanation.Of(descriptor);

        explanation.Should().StartWith($"{code}: {descriptor.Title}\n").And.NotContainAny("{0}", "\r", "\0").And.EndWith("\n");
        explanation.Contains("\nExample\n").Should().Be(descriptor.Example is not null);
        explanation.Contains("\nMended\n").Should().Be(descriptor.Mended is not null);
        explanation.Contains("what to do").Should().Be(descriptor.Mend is not null);
    }

    [Theory]
    [InlineData("", "'' is no code; 'memoranda explain' lists them all")]
    [InlineData("4003", "'4003' is no code; 'memoranda explain' lists them all")]
    [InlineData("MEM1O02", "'MEM1O02' is no code; near are MEM1002, *")]
    [InlineData("MEM90O2", "'MEM90O2' is no code; near are MEM9002, *")]
    public void Near_codes_are_few_edits_away(string typed, string expected) => global::Memoranda.Codes.Unknown(typed).Should().Match(expected);
}
