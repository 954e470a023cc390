using System.Text.Json;
using Archive.Memoranda.Tests.Reports;
using Archive.Memoranda.Tests.Support;
using Outcome = global::Memoranda.Outcome;
using OutputFrame = global::Memoranda.OutputFrame;
using StreamSink = global::Memoranda.StreamSink;
using TallySink = global::Memoranda.TallySink;

namespace Archive.Memoranda.Tests.Sample;

/// <summary><c>memoranda validate</c>: what it writes and what it ends with.</summary>
[Collection(nameof(SampleProgram))]
public sealed class ValidateTests : IDisposable
{
    // The second line ends otherwise than the rest.
    private const string Mixed = "The envoy came at noon,\nasked for coal,\r\nand left.\n";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--fail-on", "info")]
    [InlineData(1, "--severity", "mem9005=error")]
    [InlineData(1, "--severity", "MEM1002=info,MEM9005=warning", "--fail-on", "warning")]
    [InlineData(3, "no/such.txt")]
    [InlineData(3, "no/such.txt", "--fail-on", "info")]
    public void The_exit_code_tells_the_gravest(int exitCode, params string[] arguments)
    {
        _folder.Write("a.txt", Documents.Utf8(Mixed));

        var run = SampleProgram.Run(["validate", "a.txt", .. arguments], folder: _folder.Path);

        run.ExitCode.Should().Be(exitCode);
        run.Text.Should().MatchRegex(@"(^|\n)a\.txt\(2,16\): (info|warning|error) MEM9005: [^\n]+\n").And.NotContain("^");
        run.Errors.Should().Be(exitCode == 3 ? $"no/such.txt: error MEM8101: no such file or folder.{Environment.NewLine}" : "");
    }

    [Fact]
    public void Codes_that_are_off_are_not_told_and_lines_are_shown_where_asked_for()
    {
        _folder.Write("a.txt", Documents.Utf8(Mixed));

        SampleProgram.Run(["validate", "--off", "MEM9005", "a.txt"], folder: _folder.Path).Text.Should().NotContain("MEM9005");
        SampleProgram.Run(["validate", "--lines", "a.txt"], folder: _folder.Path).Text.Should().Contain(".\n    asked for coal,\n                   ^\n").And.NotContain("\u001B");
    }

    [Theory]
    [InlineData("near are MEM9005", "--off", "MEM9050", "a.txt")]
    [InlineData("'MEM9005' is not a code with its level", "--severity", "MEM9005", "a.txt")]
    [InlineData("near are MEM9005", "--severity", "MEM9050=error", "a.txt")]
    [InlineData("fatal", "--fail-on", "fatal", "a.txt")]
    [InlineData("'--fxi' is no option of validate", "--fxi", "a.txt")]
    [InlineData("standard input", "--fix", "-")]
    [InlineData("a.zip", "--fix", "a.zip")]
    [InlineData("b.ndjson", "--fix", "a.txt", "b.ndjson")]
    [InlineData("--shard", "--fix", "--shard", "0/2", "a.txt")]
    public void A_command_line_with_a_mistake_ends_with_2_and_does_nothing(string said, params string[] arguments)
    {
        foreach (var name in (string[])["a.txt", "a.zip", "b.ndjson"])
        {
            _folder.Write(name, Documents.Utf8(Mixed));
        }

        var run = SampleProgram.Run(["validate", .. arguments], folder: _folder.Path);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain(said);
        File.ReadAllBytes(Path.Combine(_folder.Path, "a.txt")).Should().Equal(Documents.Utf8(Mixed));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public void The_output_is_the_same_whatever_the_jobs_and_wherever_it_goes(string format)
    {
        for (var number = 0; number < 40; number++)
        {
            _folder.Write($"in/{number:00}.txt", Documents.Utf8(number % 7 == 3 ? "" : Mixed + number));
        }

        _folder.Write("in/z.ndjson", Documents.Utf8(Documents.Json("x", Mixed) + "\nnope\n"));
        string[] arguments = ["validate", "--format", format, "in", "no.txt"];

        var run = SampleProgram.Run([.. arguments, "--jobs", "1"], folder: _folder.Path);
        var other = SampleProgram.Run([.. arguments, "--jobs", "8", "--out", "out"], folder: _folder.Path);

        (run.ExitCode, other.ExitCode).Should().Be((3, 3));
        other.Output.Should().BeEmpty();
        other.Errors.Should().Be(run.Errors);
        File.ReadAllBytes(Path.Combine(_folder.Path, "out")).Should().Equal(run.Output);
        run.Text.Should().NotContain("\r").And.EndWith("\n");
    }

    [Fact]
    public void Json_is_an_object_for_a_text_and_an_array_for_what_can_be_several()
    {
        _folder.Write("a.txt", Documents.Utf8(Mixed));

        var one = JsonDocument.Parse(SampleProgram.Run(["validate", "--format", "json", "a.txt"], folder: _folder.Path).Output).RootElement;
        var many = JsonDocument.Parse(SampleProgram.Run(["validate", "--format", "json", "a.txt", "no.txt"], folder: _folder.Path).Output).RootElement;

        one.GetProperty("source").GetString().Should().Be("a.txt");
        one.GetProperty("findings").EnumerateArray().Should().Contain(finding => finding.GetProperty("code").GetString() == "MEM9005" && finding.GetProperty("line").GetInt32() == 2);
        many[0].GetRawText().Should().Contain("MEM9005");
        many[1].GetProperty("error").GetProperty("code").GetString().Should().Be("MEM8101");
    }

    [Fact]
    public void Sarif_holds_hashes_of_the_files_and_what_could_not_be_read()
    {
        var bytes = Documents.Utf8(Mixed);
        byte[] wide = [.. System.Text.Encoding.Unicode.GetPreamble(), .. System.Text.Encoding.Unicode.GetBytes(Mixed)];
        _folder.Write("in/a#1.txt", bytes);
        _folder.Write("in/b.txt", wide);
        byte[] marked = [.. System.Text.Encoding.UTF8.Preamble, .. bytes];
        _folder.Write("in/c.txt", marked);

        var run = SampleProgram.Run(["validate", "--format", "sarif", "in", "no.txt"], folder: _folder.Path);

        var sarif = Reported.Run(run.Output);
        var artifacts = sarif.GetProperty("artifacts").EnumerateArray().ToArray();
        artifacts.Select(artifact => artifact.GetProperty("location").GetProperty("uri").GetString()).Should().Equal("in/a%231.txt", "in/b.txt", "in/c.txt", "no.txt");
        artifacts.Take(3).Select(artifact => (artifact.GetProperty("hashes").GetProperty("sha-256").GetString(), artifact.GetProperty("length").GetInt32(), artifact.GetProperty("encoding").GetString()))
            .Should().Equal((HashOf(bytes), bytes.Length, "UTF-8"), (HashOf(wide), wide.Length, "UTF-16LE"), (HashOf(marked), marked.Length, "UTF-8"));
        sarif.GetProperty("invocations")[0].GetProperty("exitCode").GetInt32().Should().Be(run.ExitCode).And.Be(3);
        sarif.GetProperty("results").EnumerateArray().Count(result => result.GetProperty("ruleId").GetString() == "MEM9005").Should().Be(3);
    }

    [Fact]
    public void The_summary_counts_documents_findings_and_what_can_be_mended()
    {
        var document = Reported.Document("One.", text => Reported.At(text, 0, 1, fix: Fix("x")), text => Reported.At(text, 1, 1, severity: Severity.Info), text => Reported.At(text, 2, 1, severity: Severity.Info));
        using var tally = new TallySink(new StreamSink(Stream.Null, new OutputFrame()), new());

        tally.Write(new("a.txt", Outcome.Done) { Findings = document });
        tally.Summary.Should().Be("1 document: 0 errors, 1 warning, 2 infos; 1 can be mended with --fix");
        tally.Write(new("b.txt", Outcome.Failed) { Findings = new() { Name = "b.txt" } });
        tally.Summary.Should().Be("2 documents, 1 not read: 0 errors, 1 warning, 2 infos; 1 can be mended with --fix");
    }

    [Fact]
    public void A_summary_says_how_often_each_code_was_found_and_in_how_many_documents()
    {
        _folder.Write("in/a.txt", Documents.Utf8(Mixed + "\uFFFD"));
        _folder.Write("in/b.txt", Documents.Utf8(Mixed));
        _folder.Write("in/c.txt", Documents.Utf8("The envoy left."));

        var run = SampleProgram.Run(["validate", "--format", "summary", "in"], folder: _folder.Path);

        run.ExitCode.Should().Be(0);
        run.Text.Should().Be("""
            code     severity  findings  documents  what
            MEM9003  warning          1          1  Damaged characters
            MEM9005  info             2          2  Mixed line ends
            3 findings in 2 of 3 documents

            """.ReplaceLineEndings("\n"));
    }

    private static Fix Fix(string title) => new() { Title = title, Edits = [new() { Span = new(0, 1), Text = "" }] };

    private static string HashOf(byte[] bytes) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes));
}
