using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Readme;

/// <summary>README.md promises code and what it prints; both are held here.</summary>
[Collection(nameof(ReadmeTests))]
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(ProjectFolder.Root, "README.md")).ReplaceLineEndings("\n");

    [Theory]
    [InlineData(nameof(ReadmeExample))]
    [InlineData(nameof(ReadmeDumpExample))]
    [InlineData(nameof(ReadmeValidationExample))]
    [InlineData(nameof(NeedsATranslator))]
    [InlineData(nameof(ReadmeExportExample), "using Archive.Memoranda.Export;\n")]
    public void Example_in_the_readme_is_the_compiled_one(string name, string more = "")
    {
        var source = File.ReadAllText(Path.Combine(ProjectFolder.Root, "tests", "Archive.Memoranda.Tests", "Readme", $"{name}.cs")).ReplaceLineEndings("\n");
        var example = source[(source.IndexOf("// <example>", StringComparison.Ordinal) + 13)..source.IndexOf("// </example>", StringComparison.Ordinal)];
        var indent = example.Length - example.TrimStart().Length;
        var lines = example.TrimEnd().Split('\n').Select(line => line.Length > indent ? line[indent..] : line.TrimStart());

        Readme.Should().Contain("```csharp\nusing Archive.Memoranda;\n" + more + "\n" + string.Join('\n', lines) + "\n```");
    }

    [Fact]
    public void The_rule_of_the_readme_finds_what_it_says()
    {
        var result = MemorandumParser.Parse("May 3, 1951\n\n**A Talk on Coal**\n\nCitation:\n\n\"A Talk on Coal,\" 3 May 1951, Wilson Center Digital Archive, XYZ, f. 1, op. 2, d. 3.\n\nThe harbour is closed.");

        MemorandumValidator.Validate(result, new() { Rules = [new NeedsATranslator()] }).Should().ContainSingle(finding => finding.Code == "HOUSE01");
    }

    [Fact]
    public Task Example_prints_what_the_readme_shows() => PrintsWhatTheReadmeShows(() =>
    {
        ReadmeExample.Run();
        return Task.CompletedTask;
    });

    [Fact]
    public Task Example_of_a_dump_prints_what_the_readme_shows() => PrintsWhatTheReadmeShows(ReadmeDumpExample.RunAsync);

    [Fact]
    public Task Example_of_an_export_prints_what_the_readme_shows() => PrintsWhatTheReadmeShows(ReadmeExportExample.RunAsync);

    [Fact]
    public Task Example_of_a_validation_prints_what_the_readme_shows() => PrintsWhatTheReadmeShows(ReadmeValidationExample.RunAsync);

    private static async Task PrintsWhatTheReadmeShows(Func<Task> run)
    {
        var printed = new StringWriter();
        var (console, folder) = (Console.Out, Environment.CurrentDirectory);
        Console.SetOut(printed);
        Environment.CurrentDirectory = ProjectFolder.Root;
        try
        {
            await run();
        }
        finally
        {
            Environment.CurrentDirectory = folder;
            Console.SetOut(console);
        }

        Readme.Should().Contain("```text\n" + printed.ToString().ReplaceLineEndings("\n").TrimEnd() + "\n```");
    }
}
