using System.Text;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Sample;

/// <summary><c>memoranda filter</c>: a stream of lines.</summary>
[Collection(nameof(SampleProgram))]
public sealed class FilterTests
{
    private static readonly string[] Lines =
        [.. Enumerable.Range(0, 60).Select(number => number % 10 == 7 ? number % 20 == 7 ? "" : "nope" : Documents.Json($"{number}", number % 2 == 0 ? Documents.WebPage(number) : Documents.Download(number)))];

    [Fact]
    public void A_line_goes_out_for_each_line_in_whatever_the_jobs_and_wherever_the_stream_is_cut()
    {
        var whole = Filter(Stream(Lines));
        whole.Lines.Should().HaveCount(Lines.Length);
        whole.Lines.Select((line, index) => line.StartsWith($"{{\"id\":\"{index}\",\"status\":\"ok\"") || (index % 10 == 7 && line.StartsWith("{\"status\":\"failed\""))).Should().OnlyContain(isRight => isRight);

        Filter(Stream(Lines), "--jobs", "4").Text.Should().Be(whole.Text);
        (Filter(Stream(Lines[..23])).Text + Filter(Encoding.UTF8.GetBytes(string.Join("\r\n", Lines[23..])), "--jobs", "2").Text).Should().Be(whole.Text);
    }

    [Fact]
    public void Shares_are_disjoint_and_complete_and_in_order()
    {
        var whole = Filter(Stream(Lines)).Lines;

        var shares = Enumerable.Range(0, 3).Select(index => Filter(Stream(Lines), "--shard", $"{index}/3").Lines).ToList();

        shares.SelectMany(share => share).Should().BeEquivalentTo(whole);
        shares.Should().OnlyContain(share => share.Length > 5);
        foreach (var share in shares)
        {
            var places = share.Where(line => line.Contains("\"id\"")).Select(line => Array.IndexOf(whole, line));
            places.Should().BeInAscendingOrder();
        }
    }

    [Fact]
    public void A_line_that_is_too_long_is_an_error_in_its_place_and_of_one_share()
    {
        var input = Stream(Lines[0], Documents.Json("long", new string('x', 100_000)), Lines[1]);
        string[] arguments = ["--max-document-bytes", "50000"];

        var run = Filter(input, arguments);
        var shares = Enumerable.Range(0, 2).SelectMany(index => Filter(input, [.. arguments, "--shard", $"{index}/2"]).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries));

        run.Lines[1].Should().StartWith("""{"status":"failed","error":{"code":"MEM8102",""");
        shares.Should().BeEquivalentTo(run.Lines);
    }

    [Fact]
    public void No_line_in_is_no_line_out()
    {
        Filter([]).Output.Should().BeEmpty();
        Filter("\n"u8.ToArray()).Lines.Should().ContainSingle();
    }

    [Fact]
    public void A_reader_that_leaves_ends_it_quietly()
    {
        var run = SampleProgram.RunUntilFirstLine(["filter"], Stream([.. Enumerable.Repeat(Lines[0], 2000)]));

        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        run.Text.Should().StartWith("{\"id\":\"0\"");
    }

    /// <remarks>Each line is answered before the next one comes, and the request to terminate before any more come.</remarks>
    [Fact]
    public void A_request_to_terminate_ends_it_between_two_records()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var run = SampleProgram.RunUntilTerminated(["filter"], Lines[0], Lines[1]);

        run.ExitCode.Should().Be(143);
        run.Errors.Should().BeEmpty();
        run.Lines.Should().Equal(Filter(Stream(Lines[..2])).Lines);
    }

    private static SampleRun Filter(byte[] input, params string[] arguments)
    {
        var run = SampleProgram.Run(["filter", .. arguments], input);
        run.ExitCode.Should().Be(0);
        run.Errors.Should().BeEmpty();
        return run;
    }

    private static byte[] Stream(params string[] lines) => Documents.Utf8(string.Concat(lines.Select(line => line + "\n")));
}
