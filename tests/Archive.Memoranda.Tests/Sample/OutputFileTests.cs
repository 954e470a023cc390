using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Sample;

/// <summary><c>memoranda parse --out</c>: a file appears when it is whole; one that can't be written is said to be.</summary>
[Collection(nameof(SampleProgram))]
public sealed class OutputFileTests : IDisposable
{
    private const string Seed = "seeds/002_d173e903d13687ac.txt";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("text", "out")]
    [InlineData("json", "out")]
    [InlineData("ndjson", "out out.manifest")]
    public void The_file_holds_what_standard_output_would(string format, string files)
    {
        var expected = SampleProgram.Run(["parse", "--format", format, Seed]);

        var run = SampleProgram.Run(["parse", "--format", format, "--out", PathOf("out"), Seed]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Be(expected.Errors, "nothing but findings is said where there is no terminal");
        File.ReadAllBytes(PathOf("out")).Should().Equal(expected.Output);
        Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order().Should().Equal(files.Split(' '));
    }

    [Theory]
    [InlineData("ndjson", "no/such/out", "its folder does not exist")]
    [InlineData("json", "no/such/out", "its folder does not exist")]
    [InlineData("ndjson", ".", "it is a folder")]
    [InlineData("text", "new/", "it is a folder")]
    public void A_file_that_cannot_be_written_is_named_and_the_run_ends_with_3(string format, string path, string reason)
    {
        var run = SampleProgram.Run(["parse", "--format", format, "--out", PathOf(path), Path.Combine(ProjectFolder.Root, Seed)], folder: _folder.Path);

        run.ExitCode.Should().Be(3);
        run.Errors.Should().Be($"memoranda: {PathOf(path)} can't be written: {reason}{Environment.NewLine}");
        Directory.GetFiles(_folder.Path).Should().BeEmpty();
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("json")]
    public void A_second_run_at_once_on_the_same_file_leaves_it_to_the_first(string format)
    {
        _folder.Write("out.partial", "{\"first\":1}\n"u8.ToArray());
        SampleRun run;
        using (new FileStream(PathOf("out.partial"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            run = SampleProgram.Run(["parse", "--format", format, "--out", PathOf("out"), Seed]);
        }

        run.ExitCode.Should().Be(3);
        run.Errors.Should().Be($"memoranda: {PathOf("out")} can't be written: another run is writing it{Environment.NewLine}");
        File.ReadAllText(PathOf("out.partial")).Should().Be("{\"first\":1}\n");
    }

    [Fact]
    public void A_full_disk_is_said()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        var run = SampleProgram.RunInto("/dev/full", "parse", "--format", "ndjson", Seed);

        run.ExitCode.Should().Be(3);
        run.Errors.Should().Be($"memoranda: the output can't be written: No space left on device{Environment.NewLine}");
    }

    private string PathOf(string name) => Path.Combine(_folder.Path, name);
}
