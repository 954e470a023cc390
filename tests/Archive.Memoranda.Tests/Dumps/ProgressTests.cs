using Archive.Memoranda.Tests.Sample;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Dumps;

/// <summary>Progress goes up a document at a time and ends with everything.</summary>
public sealed class ProgressTests
{
    [Theory]
    [InlineData("a.txt")]
    [InlineData("a.ndjson")]
    [InlineData("a.txt.gz")]
    [InlineData("a.csv")]
    public async Task It_goes_up_and_ends_with_all_bytes_of_the_file(string name)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, Content(name));

        var reports = await ReportsAsync(Archive.Memoranda.Dumps.DumpTables.FromPath(Path.Combine(folder.Path, name)));

        reports.Select(report => report.Documents).Should().Equal(1, 2, 3, 4);
        reports.Select(report => report.Bytes).Should().BeInAscendingOrder();
        reports[^1].Should().Be(new DumpProgress(4, name == "a.ndjson" ? 1 : 0, Content(name).Length, Content(name).Length));
    }

    [Theory]
    [InlineData("a.zip")]
    [InlineData("a.tar")]
    public async Task Of_an_archive_it_ends_with_the_bytes_of_its_documents(string name)
    {
        (string, byte[])[] files = [.. Enumerable.Range(1, 4).Select(number => ($"{number}.txt", Documents.Utf8(Documents.WebPage(number))))];
        var bytes = name == "a.zip" ? Archives.Zip(files) : Archives.Tar(files);

        var reports = await ReportsAsync(DumpSource.FromStream(new MemoryStream(bytes), name));

        reports.Select(report => report.Bytes).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();
        reports[^1].TotalBytes.Should().Be(bytes.Length);
        reports[^1].Bytes.Should().BeInRange(bytes.Length / 2, bytes.Length);
    }

    [Fact]
    public async Task Of_several_sources_it_goes_through_all_of_them()
    {
        using var folder = new TemporaryFolder();
        folder.Write("1.txt", Content("a.txt"));
        folder.Write("2.ndjson", Content("a.ndjson"));

        var reports = await ReportsAsync(DumpSource.Concat(DumpSource.FromPath(folder.Path), DumpSource.FromPath(Path.Combine(folder.Path, "none.txt"))));

        var total = Content("a.txt").Length + Content("a.ndjson").Length;
        reports[^1].Should().Be(new DumpProgress(9, 2, total, total));
    }

    [Fact]
    public async Task Where_nobody_knows_how_much_there_is_the_total_is_null()
    {
        var reports = await ReportsAsync(DumpSource.From([DumpEntry.FromText("a", "A."), DumpEntry.Failed("b", new IOException("gone"))]));

        reports.Should().Equal(new DumpProgress(1, 0, 0, null), new DumpProgress(2, 1, 0, null));
    }

    private static async Task<List<DumpProgress>> ReportsAsync(IDumpSource source)
    {
        var reports = new Reports();
        await foreach (var item in DumpReader.ReadAsync(source, new() { Jobs = 2 }, reports))
        {
            item.Name.Should().NotBeEmpty();
        }

        return reports.All;
    }

    private static byte[] Content(string name)
    {
        var texts = Enumerable.Range(1, 4).Select(Documents.WebPage);
        return name switch
        {
            "a.txt.gz" => Archives.Gzip(Documents.Utf8(string.Concat(texts))),
            "a.ndjson" => Documents.Utf8(string.Join('\n', texts.Select((text, index) => index == 2 ? "nope" : Documents.Json("a", text)))),
            "a.csv" => Documents.Utf8("text_body\n" + string.Concat(texts.Select(text => $"\"{text}\"\n"))),
            _ => Documents.Utf8(string.Concat(texts)),
        };
    }

    // System.Progress reports on other threads and later.
    private sealed class Reports : IProgress<DumpProgress>
    {
        public List<DumpProgress> All { get; } = [];

        public void Report(DumpProgress value) => All.Add(value);
    }
}
