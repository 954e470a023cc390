using Archive.Memoranda.Tests.Support;
using ExportFormats = global::Memoranda.ExportFormats;

namespace Archive.Memoranda.Tests.Sample;

/// <summary><c>memoranda export</c>: each document goes into the folder that was named, under a name of its own, or all of them to standard output.</summary>
[Collection(nameof(SampleProgram))]
public sealed class ExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Formats => [.. ExportFormats.Names];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("tei", ".tei.xml")]
    [InlineData("csl", ".csl.json")]
    [InlineData("ris", ".ris")]
    [InlineData("biblatex", ".bib")]
    [InlineData("json", ".json")]
    [InlineData("markdown", ".md")]
    [InlineData("text", ".txt")]
    public void A_document_is_a_file_named_by_the_archives_number_or_the_source(string format, string extension)
    {
        var run = SampleProgram.Run(["export", "--to", format, "--out", PathOf("new/out"), "seeds"]);

        run.ExitCode.Should().Be(0);
        run.Output.Should().BeEmpty();
        run.Errors.Should().BeEmpty("nothing is said where there is no terminal");
        FilesIn("new/out").Should().Equal("doc-002-d173e903d13687ac" + extension, "wcda-117886" + extension);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Whatever_a_document_is_called_nothing_is_written_elsewhere(string format)
    {
        string[] names = ["../../up", "/etc/x", "..\\\\up", "C:x", "NUL", "=cmd|x", "", " ", "a\\u0000b", "\\ud800", "беседа", new('x', 300), new('x', 300), "wcda-1", "wcda-1"];
        _folder.Write("in.ndjson", [.. names.SelectMany(name => System.Text.Encoding.UTF8.GetBytes($$"""{"id":"{{name}}","text":"The harbour is closed."}""" + "\n"))]);
        _folder.Write("in2.ndjson", [.. names.SelectMany(name => System.Text.Encoding.UTF8.GetBytes($$"""{"ID":"{{name}}","Title":"{{name}}","Body":"<script>alert(1)</script>","Record Identifier":"{{name}}"}""" + "\n"))]);

        var run = SampleProgram.Run(["export", "--to", format, "--out", "out", "in.ndjson", "in2.ndjson"], folder: _folder.Path);

        run.ExitCode.Should().BeOneOf(0, 1, 3);
        run.Errors.Should().NotContain("unexpected");
        Directory.GetFileSystemEntries(_folder.Path).Select(Path.GetFileName).Order().Should().Equal("in.ndjson", "in2.ndjson", "out");
        Directory.GetDirectories(PathOf("out")).Should().BeEmpty();
        FilesIn("out").Should().OnlyContain(name => name!.Length <= 120 && name.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-' || letter == '.'));
        FilesIn("out").Should().NotBeEmpty().And.NotContain(name => name!.EndsWith(".partial", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_documents_are_the_same_bytes(string format)
    {
        foreach (var folder in new[] { "a", "b" })
        {
            SampleProgram.Run(["export", "--to", format, "--jobs", folder == "a" ? "1" : "4", "--out", PathOf(folder), "seeds", "seeds"]).ExitCode.Should().Be(0);
        }

        FilesIn("a").Should().Equal(FilesIn("b"));
        foreach (var name in FilesIn("a"))
        {
            File.ReadAllBytes(PathOf("a/" + name)).Should().Equal(File.ReadAllBytes(PathOf("b/" + name)));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_document_is_no_failure_of_the_format(string format)
    {
        var run = SampleProgram.Run(["export", "--to", format, "--out", PathOf("out"), "no/such"]);

        run.ExitCode.Should().Be(3);
        run.Errors.Should().Contain("MEM8101").And.NotContain("unexpected");
    }

    [Theory]
    [InlineData("ndjson")]
    [InlineData("csv")]
    [InlineData("html")]
    public void A_mistyped_name_costs_nothing_of_what_was_exported(string format)
    {
        SampleProgram.Run(["export", "--to", format, "--out", PathOf("out"), "seeds"]);
        var before = FilesIn("out").ToDictionary(name => name!, name => File.ReadAllText(PathOf("out/" + name)));

        SampleProgram.Run(["export", "--to", format, "--out", PathOf("out"), "no/such"]).ExitCode.Should().Be(3);

        FilesIn("out").ToDictionary(name => name!, name => File.ReadAllText(PathOf("out/" + name))).Should().Equal(before);
    }

    [Fact]
    public void All_documents_go_to_standard_output_as_one()
    {
        var run = SampleProgram.Run(["export", "--to", "ris", "seeds"]);

        run.Lines.Count(line => line == "TY  - MANSCPT").Should().Be(2);
    }

    [Theory]
    [InlineData("tei", "<teiCorpus", "<TEI")]
    [InlineData("json", "[", "{")]
    [InlineData("csl", "[", "[")]
    public void One_text_of_ones_own_is_one_document(string format, string many, string one)
    {
        string Start(string path) => SampleProgram.Run(["export", "--to", format, path]).Lines.First(line => !line.StartsWith("<?xml", StringComparison.Ordinal));

        Start("seeds").Should().StartWith(many);
        Start("seeds/000_24b1dae8800ad39c.txt").Should().StartWith(one);
    }

    [Theory]
    [InlineData("html", "seeds", "html of several documents")]
    [InlineData("csv", "seeds/000_24b1dae8800ad39c.txt", "csv is several tables")]
    [InlineData("tei", "--table points seeds", "go with --to csv")]
    [InlineData("tei", "--editorial completed seeds", "goes with --to text")]
    [InlineData("rtf", "seeds", "'rtf' not recognized")]
    public void What_does_not_go_together_is_said(string format, string arguments, string words)
    {
        var run = SampleProgram.Run(["export", "--to", format, .. arguments.Split(' ')]);

        run.ExitCode.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain(words);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("ris")]
    public void A_missing_file_is_missing_in_every_format(string format)
    {
        var run = SampleProgram.Run(["export", "--to", format, PathOf("nothing.txt")]);

        run.ExitCode.Should().Be(3);
        run.Errors.Should().Contain("nothing.txt");
    }

    [Fact]
    public void Why_a_document_makes_the_run_fail_is_said()
    {
        File.WriteAllText(PathOf("empty.txt"), "");

        var run = SampleProgram.Run(["export", "--to", "ris", PathOf("empty.txt")]);

        run.ExitCode.Should().Be(1);
        run.Errors.Should().Contain("empty.txt").And.Contain("error MEM");
    }

    [Fact]
    public void A_folder_that_has_the_name_of_a_file_is_named()
    {
        Directory.CreateDirectory(PathOf("out/wcda-117886.ris"));

        var run = SampleProgram.Run(["export", "--to", "ris", "--out", PathOf("out"), "seeds/000_24b1dae8800ad39c.txt"]);

        run.ExitCode.Should().Be(3);
        run.Errors.Should().Contain("wcda-117886.ris");
    }

    [Fact]
    public void Two_documents_of_one_number_have_the_ids_of_their_files()
    {
        const string Seed = "seeds/000_24b1dae8800ad39c.txt";
        File.Copy(Path.Combine(ProjectFolder.Root, Seed), PathOf("b.txt"));

        SampleProgram.Run(["export", "--to", "ris", "--out", PathOf("two"), Seed, PathOf("b.txt")]);

        FilesIn("two").Should().Equal("wcda-117886-2.ris", "wcda-117886.ris");
        File.ReadAllText(PathOf("two/wcda-117886-2.ris")).Should().Contain("ID  - wcda-117886-2\n");
    }

    [Fact]
    public void Tables_are_joined_by_ids_in_one_folder()
    {
        SampleProgram.Run(["export", "--to", "csv", "--out", PathOf("out"), "seeds"]).ExitCode.Should().Be(0);

        FilesIn("out").Should().Equal("editorial.csv", "memoranda.csv", "points.csv", "sources.csv");
        foreach (var name in FilesIn("out"))
        {
            File.ReadAllLines(PathOf("out/" + name))[1..].Should().Contain(line => line.StartsWith("\"wcda-117886\",", StringComparison.Ordinal));
        }

        SampleProgram.Run(["export", "--to", "csv", "--table", "points", "seeds"]).Output.Should().Equal(File.ReadAllBytes(PathOf("out/points.csv")));
    }

    [Fact]
    public void Pages_lead_to_each_other_and_to_the_index()
    {
        SampleProgram.Run(["export", "--to", "html", "--out", PathOf("out"), "seeds"]).ExitCode.Should().Be(0);

        FilesIn("out").Should().Contain(["index.html", "wcda-117886.html", "doc-002-d173e903d13687ac.html"]);
        File.ReadAllText(PathOf("out/wcda-117886.html")).Should().Contain("href=\"index.html\"").And.Contain("href=\"doc-002-d173e903d13687ac.html\"");
        File.ReadAllText(PathOf("out/index.html")).Should().Contain("href=\"wcda-117886.html\"").And.Contain("href=\"doc-002-d173e903d13687ac.html\"");
    }

    [Fact]
    public void A_folder_of_inputs_is_not_written_into()
    {
        _folder.Write("in/a.txt", "The harbour is closed."u8.ToArray());

        Directory.CreateSymbolicLink(PathOf("link"), PathOf("in"));
        foreach (var (format, folder, input) in new[] { ("text", "in", "in"), ("ndjson", "in", "in"), ("text", "in", "in/a.txt"), ("text", "in", "in/*"), ("text", "in", "in/?.txt"), ("text", "link", "in"), ("text", "in", "link/a.txt") })
        {
            SampleProgram.Run(["export", "--to", format, "--out", folder, input], folder: _folder.Path).ExitCode.Should().Be(2, input);
        }

        FilesIn("in").Should().Equal("a.txt");
        SampleProgram.Run(["export", "--to", "html", "--out", "in", "in/*.txt"], folder: _folder.Path).ExitCode.Should().Be(0, "a page is no text");
    }

    [Fact]
    public void A_link_in_the_folder_leads_nothing_elsewhere()
    {
        _folder.Write("victim", "precious"u8.ToArray());
        Directory.CreateDirectory(PathOf("out"));
        foreach (var name in new[] { "wcda-117886.ris", "wcda-117886.ris.partial" })
        {
            File.CreateSymbolicLink(PathOf("out/" + name), PathOf("victim"));
        }

        SampleProgram.Run(["export", "--to", "ris", "--out", PathOf("out"), "seeds/000_24b1dae8800ad39c.txt"]).ExitCode.Should().Be(0);

        File.ReadAllText(PathOf("victim")).Should().Be("precious");
        new FileInfo(PathOf("out/wcda-117886.ris")).LinkTarget.Should().BeNull();
    }

    [Fact]
    public void What_a_format_has_no_place_for_is_said()
    {
        var run = SampleProgram.Run(["export", "--to", "ris", "--losses", "seeds/000_24b1dae8800ad39c.txt"]);

        run.Errors.Split('\n').Should().Contain(line => line.StartsWith("seeds/000_24b1dae8800ad39c.txt: body: ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a-file", "tei", 3, "a-file can't be written: it is a file")]
    [InlineData("-", "tei", 2, "--out takes a folder")]
    [InlineData("", "tei", 2, "a path is empty")]
    public void A_folder_that_is_none_is_named(string folder, string format, int code, string words)
    {
        _folder.Write("a-file", []);
        var run = SampleProgram.Run(["export", "--to", format, "--out", folder, Path.Combine(ProjectFolder.Root, "seeds")], folder: _folder.Path);

        run.ExitCode.Should().Be(code);
        run.Errors.Should().Contain(words);
        Directory.GetFileSystemEntries(_folder.Path).Should().ContainSingle();
    }

    [Fact]
    public void Whoever_has_enough_of_the_output_may_close_it() => SampleProgram.RunUntilFirstLine("export", "--to", "ris", "seeds", "seeds", "seeds").ExitCode.Should().Be(0);

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private IEnumerable<string?> FilesIn(string folder) => Directory.GetFiles(PathOf(folder)).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
