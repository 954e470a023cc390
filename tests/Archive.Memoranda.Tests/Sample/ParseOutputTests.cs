using System.Text;
using System.Text.Json;

namespace Archive.Memoranda.Tests.Sample;

/// <summary><c>memoranda parse</c>: its three forms and where they go.</summary>
[Collection(nameof(SampleProgram))]
public sealed class ParseOutputTests
{
    private const string Seed000 = "seeds/000_24b1dae8800ad39c.txt";
    private const string Seed002 = "seeds/002_d173e903d13687ac.txt";

    [Fact]
    public void Ndjson_of_a_folder_is_one_object_a_line_and_nothing_else()
    {
        var run = SampleProgram.Run(["parse", "--format", "ndjson", "seeds"]);

        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        run.Text.Should().StartWith("{").And.NotContain("\r");
        run.Sources.Should().Equal(Seed000, Seed002);
        run.Lines.Select(static line => MemorandumJson.Deserialize(line).Signatures.Count).Should().Equal(1, 1);
    }

    [Fact]
    public void Json_of_one_document_is_an_object_and_of_several_an_array()
    {
        var one = SampleProgram.Run(["parse", "--format", "json", Seed002]);
        var several = SampleProgram.Run(["parse", "--format=json", Seed002, Seed000]);

        JsonDocument.Parse(one.Output).RootElement.GetProperty("source").GetString().Should().Be(Seed002);
        JsonDocument.Parse(several.Output).RootElement.EnumerateArray().Select(static document => document.GetProperty("source").GetString())
            .Should().Equal(Seed002, Seed000);
        one.Text.Should().Contain("\n  \"source\"", "it is indented");
    }

    [Fact]
    public void Outline_of_a_seed_names_every_part_and_keeps_findings_apart()
    {
        var run = SampleProgram.Run(["parse", Seed000]);

        run.ExitCode.Should().Be(0);
        run.Lines.Should().ContainInOrder(
            "Record",
            "Citation",
            "    archive             Archive of Foreign Policy of the Russian Federation (AVPRF), Moscow, Russia",
            "    opis (inventory)    42",
            "    list (leaves)       81-85",
            "  translator          David Wolff",
            "Header",
            "  date                1 December 1949 (1949-12-01)",
            "Body",
            "  3, 4.  [Contains Zhou report on ties between retreating GMD troops and Indochinese colonial …",
            "Left out or unreadable",
            "Other marks of the editors",
            "  supplied            I.V.",
            "Signatures",
            "  N. Roshchin, USSR Ambassador to the PRC");
        run.Text.Should().NotContain("MEM");
        run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(static line => line.StartsWith(Seed000 + "(", StringComparison.Ordinal));
    }

    [Fact]
    public void Outline_of_a_text_with_control_characters_shows_them_escaped()
    {
        var run = SampleProgram.Run(["parse", "-"], "The \e[31mred\e[0m line was \u202Eheld\u202C and over\rwritten.\n"u8.ToArray());

        run.Text.Should().NotContainAny("\e", "\r", "\u202E");
        (run.Text + run.Errors).Should().Contain(@"\x1b[31m").And.Contain(@"\u202e");
    }

    [Fact]
    public void Encodings_with_and_without_a_mark_give_the_same_document()
    {
        const string text = "The Chancellor’s talk in Kraków went on until evening.\n";
        using var folder = new TemporaryFolder();
        folder.Write("1.txt", Encoding.UTF8.GetBytes(text));
        folder.Write("2.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        folder.Write("3.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]);
        folder.Write("4.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)]);
        folder.Write("5.txt", [.. "Krak"u8, 0xF3, .. "w"u8]);

        var run = SampleProgram.Run(["parse", "--format", "ndjson", "."], folder: folder.Path);

        var documents = run.Lines.Select(MemorandumJson.Deserialize).ToList();
        documents.Should().HaveCount(5);
        documents.Take(4).Select(static document => document with { Source = null, Diagnostics = default }).Distinct().Should().ContainSingle();
        documents.Select(static document => document.Diagnostics.Where(static one => one.Code == "MEM8001").Select(static one => one.Message).SingleOrDefault()).Should().Equal(
            null, null, "Read as UTF-16 (little-endian): its byte order mark says so.", "Read as UTF-16 (big-endian): its byte order mark says so.", "Read as Windows-1252: it is not valid UTF-8 at byte 4.");
        documents[0].GetText().Should().Contain("Kraków");
        documents[4].GetText().Should().Contain("Krak\u00F3w");
        run.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Pipe_that_is_closed_after_a_line_ends_the_program_quietly()
    {
        // A hundred documents are more than a pipe holds.
        var run = SampleProgram.RunUntilFirstLine(["parse", "--format", "ndjson", .. Enumerable.Repeat(Seed000, 100)]);

        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        run.Text.Should().StartWith("{");
    }
}
