namespace Archive.Memoranda.Tests.Sample;

/// <summary><c>memoranda cite</c>: one line out for each line in.</summary>
[Collection(nameof(SampleProgram))]
public sealed class CiteTests
{
    private const string Source = "AVPRF, f. 0100, op. 42, por. 19, pap. 288, ll. 81-85. Translated by David Wolff.";

    [Fact]
    public void Lines_of_every_kind_give_a_line_each()
    {
        // LF, CR LF, an empty line, a blank one, what is no citation, and a last line without an end.
        var run = SampleProgram.Run(["cite"], [.. "\uFEFF"u8, .. System.Text.Encoding.UTF8.GetBytes($"{Source}\n{Source}\r\n\n  \n]][[ — \rf.\n{Source}")]);

        run.ExitCode.Should().Be(0);
        run.Lines.Should().HaveCount(6);
        run.Text.Should().StartWith("{").And.NotContain("\r");
        run.Lines[2].Should().Be("null");
        run.Lines[3].Should().Be("null");
        run.Lines[1].Should().Be(run.Lines[0]);
        run.Lines[5].Should().Be(run.Lines[0]);
        MemorandumJson.DeserializeCitation(run.Lines[0]).Should().Be(CitationParser.Parse(Source).Citation);
        MemorandumJson.DeserializeCitation(run.Lines[4]).Text.Should().NotBeEmpty();
    }

    [Fact]
    public void Empty_input_gives_no_line()
    {
        var run = SampleProgram.Run(["cite"], []);

        run.ExitCode.Should().Be(0);
        run.Output.Should().BeEmpty();
        run.Errors.Should().BeEmpty();
    }
}
