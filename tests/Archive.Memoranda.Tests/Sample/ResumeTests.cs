using System.Security.Cryptography;
using System.Text;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Sample;

/// <summary><c>memoranda parse --out</c>: a run that was broken off is taken up where it was, and gives what it would have given.</summary>
public sealed class ResumeTests : IDisposable
{
    private const int Count = 9;

    private readonly TemporaryFolder _folder = new();

    private string Input => Path.Combine(_folder.Path, "in.ndjson");

    private string Out => Path.Combine(_folder.Path, "out.ndjson");

    public ResumeTests() => WriteInput(Lines());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_manifest_lists_what_was_done_and_is_the_same_every_time()
    {
        var (exitCode, output, manifest) = RunAnew();

        exitCode.Should().Be(3, "a line can't be read");
        var lines = Encoding.UTF8.GetString(manifest).TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(Count + 2);
        lines[0].Should().StartWith("""{"manifest":1,"version":""").And.Contain("\"options\":\"format=ndjson ");
        lines[3].Should().Contain("in.ndjson:3\"").And.Contain("\"outcome\":\"failed\",\"error\":\"MEM8106\",\"bytes\":0");
        lines[5].Should().Contain("\"outcome\":\"errors\"");
        lines[1].Should().Contain(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Lines()[0]))));
        lines[^1].Should().Be($"{{\"sha256\":\"{Convert.ToHexStringLower(SHA256.HashData(output))}\",\"bytes\":{output.Length},\"documents\":{Count},\"failed\":1}}");
        RunAnew().Manifest.Should().Equal(manifest);
    }

    /// <remarks>A process that is killed leaves any part of either file.</remarks>
    [Fact]
    public void A_run_that_was_killed_anywhere_is_resumed_to_the_same_bytes()
    {
        var (exitCode, output, manifest) = RunAnew();
        var random = new Random(1957);
        for (var cut = 0; cut <= 120; cut++)
        {
            var share = cut / 120.0;
            var kept = cut % 3 == 1 ? random.Next(output.Length + 1) : (int)(output.Length * share);
            var listed = cut % 3 == 2 ? random.Next(manifest.Length + 1) : (int)(manifest.Length * share);
            WritePartial(output.AsSpan(0, kept), manifest.AsSpan(0, listed));

            Run("--resume").Should().Be(exitCode);

            ShouldBe(output, manifest, $"the output was cut at {kept} and the manifest at {listed}");
        }
    }

    [Fact]
    public void A_run_is_resumed_over_a_whole_output_and_without_any()
    {
        var (exitCode, output, manifest) = RunAnew();

        Run("--resume").Should().Be(exitCode);
        ShouldBe(output, manifest, "nothing has changed");

        File.Delete(Out);
        Run("--resume");
        ShouldBe(output, manifest, "the output was gone");

        File.Delete(Out + ".manifest");
        Run("--resume");
        ShouldBe(output, manifest, "the manifest was gone");
    }

    [Fact]
    public void What_has_changed_since_is_done_anew()
    {
        var (_, output, manifest) = RunAnew();
        var lines = Lines();
        string[][] changes =
        [
            [.. lines[..4], Documents.Json("5", "Another text."), .. lines[5..]],
            [.. lines[..4], .. lines[5..]],
            [.. lines[..4], Documents.Json("new", "One more."), .. lines[4..]],
            [.. lines[..2], Documents.Json("3", "It can be read now."), .. lines[3..]],
            [.. lines, Documents.Json("new", "One more.")],
            [.. lines.Reverse()],
            [.. lines[..1]],
        ];
        foreach (var change in changes)
        {
            WriteInput(change);
            var (exitCode, expected, expectedManifest) = RunAnew();
            foreach (var share in (double[])[0, 0.3, 0.55, 0.8, 1])
            {
                WritePartial(output.AsSpan(0, (int)(output.Length * share)), manifest.AsSpan(0, (int)(manifest.Length * share)));
                Run("--resume").Should().Be(exitCode);
                ShouldBe(expected, expectedManifest, $"{share:P0} of a run over other lines was there");
            }

            File.WriteAllBytes(Out, output);
            File.WriteAllBytes(Out + ".manifest", manifest);
            Run("--resume").Should().Be(exitCode);
            ShouldBe(expected, expectedManifest, "a whole run over other lines was there");
        }
    }

    [Theory]
    [InlineData("--max-document-bytes", "1000000")]
    [InlineData("--text-field", "body")]
    [InlineData("--shard", "0/2")]
    public void A_run_with_other_options_is_not_taken_up(params string[] options)
    {
        var (_, output, manifest) = RunAnew();
        var (exitCode, expected, expectedManifest) = RunAnew(options);
        WritePartial(output.AsSpan(0, output.Length / 2), manifest.AsSpan(0, manifest.Length / 2));

        Run(["--resume", .. options]).Should().Be(exitCode);

        ShouldBe(expected, expectedManifest, "the options are others");
    }

    [Fact]
    public void An_output_that_somebody_else_has_written_since_is_not_copied_from()
    {
        var (_, output, manifest) = RunAnew();
        File.WriteAllBytes(Out, [.. output.Select((one, index) => index == 100 ? (byte)'#' : one)]);

        Run("--resume");

        ShouldBe(output, manifest, "one byte of the output was another");
    }

    [Fact]
    public void A_run_killed_between_its_two_last_steps_is_resumed()
    {
        var (_, output, manifest) = RunAnew();
        File.Move(Out + ".manifest", Out + ".partial.manifest");

        Run("--resume");

        ShouldBe(output, manifest, "the manifest had not got its name yet");
    }

    [Fact]
    public void Retrying_does_what_failed_and_takes_the_rest_as_it_is()
    {
        string[] files = ["1.txt", "2.txt", "3.txt"];
        _folder.Write("1.txt", Documents.Utf8(Documents.WebPage(1)));
        _folder.Write("3.txt", Documents.Utf8(Documents.WebPage(3)));
        RunOver(files).Should().Be(3);

        // What is taken shows a mark that no run would make.
        var output = File.ReadAllText(Out).Replace("consul", "CONSUL");
        var manifest = File.ReadAllText(Out + ".manifest");
        File.WriteAllText(Out, output);
        var lines = manifest.TrimEnd('\n').Split('\n');
        lines[^1] = lines[^1].Replace(lines[^1].Split('"')[3], Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(output))));
        File.WriteAllText(Out + ".manifest", string.Join('\n', lines) + "\n");
        RunOver(files, "--retry-failed").Should().Be(3);
        File.ReadAllText(Out).Should().Be(output);

        _folder.Write("2.txt", Documents.Utf8(Documents.Download(2)));
        RunOver(files, "--retry-failed").Should().Be(0);

        var documents = File.ReadAllLines(Out);
        documents.Should().HaveCount(3);
        (documents[0] + documents[2]).Should().Contain("CONSUL").And.NotContain("consul");
        documents[1].Should().Contain("sawmills");
    }

    private static string[] Lines() =>
    [
        .. Enumerable.Range(1, Count).Select(number => number switch
        {
            3 => "nope",
            5 => Documents.Json("5", ""),
            _ => Documents.Json($"{number}", number % 2 == 0 ? Documents.Body(number) : Documents.Download(number)),
        }),
    ];

    private void WriteInput(string[] lines) => _folder.Write("in.ndjson", Documents.Utf8(string.Concat(lines.Select(line => line + "\n"))));

    private void WritePartial(ReadOnlySpan<byte> output, ReadOnlySpan<byte> manifest)
    {
        File.Delete(Out);
        File.Delete(Out + ".manifest");
        File.WriteAllBytes(Out + ".partial", output.ToArray());
        File.WriteAllBytes(Out + ".partial.manifest", manifest.ToArray());
    }

    private (int ExitCode, byte[] Output, byte[] Manifest) RunAnew(params string[] options)
    {
        var exitCode = Run(options);
        return (exitCode, File.ReadAllBytes(Out), File.ReadAllBytes(Out + ".manifest"));
    }

    private int Run(params string[] options) => CommandLine.Run(["parse", "--format", "ndjson", "--out", Out, .. options, Input]);

    private int RunOver(string[] files, params string[] options) =>
        CommandLine.Run(["parse", "--format", "ndjson", "--out", Out, .. options, .. files.Select(file => Path.Combine(_folder.Path, file))]);

    private void ShouldBe(byte[] output, byte[] manifest, string because)
    {
        File.ReadAllBytes(Out).AsSpan().SequenceEqual(output).Should().BeTrue(because);
        File.ReadAllText(Out + ".manifest").Should().Be(Encoding.UTF8.GetString(manifest), because);
        Directory.GetFiles(_folder.Path, "*.partial*").Should().BeEmpty();
    }
}
