using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Sample;

/// <summary><c>memoranda parse</c>: what it reads, and what it says when it cannot.</summary>
[Collection(nameof(SampleProgram))]
public sealed class ParseInputTests
{
    [Fact]
    public void Folder_with_folders_is_read_whole_in_ordinal_order()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "given/b.txt", "given/B.txt", "given/a/z.txt", "given/a.TXT", "given/a-1.txt", "given/notes.md" })
        {
            folder.Write(name, "Nothing was said.\n"u8.ToArray());
        }

        var run = SampleProgram.Run(["parse", "--format", "ndjson", "given/b.txt", "given/"], folder: folder.Path);

        run.Sources.Should().Equal("given/b.txt", "given/B.txt", "given/a-1.txt", "given/a.TXT", "given/a/z.txt", "given/b.txt");
    }

    [Fact]
    public void Dash_is_standard_input()
    {
        var run = SampleProgram.Run(["parse", "--format", "ndjson", "-"], File.ReadAllBytes(Path.Combine(ProjectFolder.Seeds, "002_d173e903d13687ac.txt")));

        run.ExitCode.Should().Be(0);
        run.Sources.Should().Equal("<stdin>");
    }

    [Fact]
    public void Missing_file_is_named_and_the_others_are_done()
    {
        var run = SampleProgram.Run(["parse", "--format", "ndjson", "seeds/no-such.txt", "seeds/002_d173e903d13687ac.txt"]);

        run.ExitCode.Should().Be(3);
        run.Errors.Should().Be("seeds/no-such.txt: error MEM8101: no such file or folder." + Environment.NewLine);
        run.Sources.Should().Equal("seeds/002_d173e903d13687ac.txt");
    }

    [Fact]
    public void Text_without_a_document_is_written_and_ends_with_1()
    {
        var run = SampleProgram.Run(["parse", "--format", "ndjson", "-"], []);

        run.ExitCode.Should().Be(1);
        run.Lines.Should().ContainSingle().Which.Should().Contain("\"severity\":\"error\"");
    }

    [Fact]
    public void Mistyped_option_is_an_error_and_not_a_file_name()
    {
        var run = SampleProgram.Run(["parse", "seeds", "--fromat", "json"]);

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("'--fromat'");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void Path_behind_two_dashes_may_begin_with_a_dash()
    {
        using var folder = new TemporaryFolder();
        folder.Write("--fromat", "Nothing was said.\n"u8.ToArray());

        var run = SampleProgram.Run(["parse", "--format", "ndjson", "--", "--fromat"], folder: folder.Path);

        run.Sources.Should().Equal("--fromat");
    }

    [Theory]
    [InlineData]
    [InlineData("parse")]
    [InlineData("parse", "seeds", "--format", "xml")]
    public void Command_line_that_is_no_use_shows_the_usage_on_standard_error(params string[] arguments)
    {
        var run = SampleProgram.Run(arguments);

        run.ExitCode.Should().Be(2);
        run.Errors.Should().Contain("Usage:").And.Contain("memoranda");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void Help_and_version_are_data()
    {
        var help = SampleProgram.Run(["parse", "--help"]);
        var version = SampleProgram.Run(["--version"]);

        help.ExitCode.Should().Be(0);
        help.Text.Should().Contain("--format");
        version.ExitCode.Should().Be(0);
        version.Text.Should().StartWith("memoranda ");
    }
}
