using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Dumps;

public sealed class GzipTests
{
    [Theory]
    [InlineData("a.txt.gz", "a.txt.gz#1", "a.txt.gz#2")]
    [InlineData("a.gz", "a.gz#1", "a.gz#2")]
    [InlineData("A.TXT.GZ", "A.TXT.GZ#1", "A.TXT.GZ#2")]
    public async Task A_compressed_text_is_read_as_what_it_is(string name, params string[] expected) =>
        (await ReadDump.FromAsync(name, Archives.Gzip(Documents.Utf8(Documents.WebPage(1) + Documents.Download(2))))).Names().Should().Equal(expected);

    [Fact]
    public async Task Compressed_NDJSON_is_read_line_by_line() =>
        (await ReadDump.FromAsync("a.ndjson.gz", Archives.Gzip(Documents.Utf8("{\"text\":\"A.\"}\n{\"text\":\"B.\"}")))).Names().Should().Equal("a.ndjson.gz:1", "a.ndjson.gz:2");

    [Fact]
    public async Task Several_members_are_one_text()
    {
        byte[] bytes = [.. Archives.Gzip(Documents.Utf8(Documents.WebPage(1))), .. Archives.Gzip([]), .. Archives.Gzip(Documents.Utf8(Documents.Download(2)))];

        (await ReadDump.FromAsync("a.gz", bytes)).Alone().Should().Equal(Documents.Of(Documents.WebPage(1)), Documents.Of(Documents.Download(2)));
    }

    [Fact]
    public async Task A_file_that_ends_early_gives_what_is_whole_and_an_error()
    {
        var text = Documents.WebPage(1) + Documents.Download(2) + Documents.WebPage(3);
        byte[] bytes = [.. Archives.Gzip(Documents.Utf8(text)), .. Archives.Gzip(Documents.Utf8(Documents.Download(4)))];
        var expected = (await ReadDump.FromAsync("a.gz", bytes)).Alone().ToList();
        expected.Should().HaveCount(4);

        // Where a member ends, a file can end, too: nobody can tell that another one is missing.
        var member = Archives.Gzip(Documents.Utf8(text)).Length;
        foreach (var length in Enumerable.Range(1, bytes.Length - 1).Where(length => length != member && length % 5 == 0))
        {
            var items = await ReadDump.FromAsync("a.gz", bytes[..length]);

            items[^1].Error!.Code.Should().Be("MEM8103", "it was cut at {0}", length);
            var read = items.Alone().ToList();
            read.Should().Equal(expected.Take(read.Count), "it was cut at {0}", length);
        }
    }

    [Fact]
    public async Task Zeros_without_end_are_given_up()
    {
        using var bytes = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(bytes, System.IO.Compression.CompressionLevel.Optimal, leaveOpen: true))
        {
            MadeUpStream.Repeating(40 << 20, [0]).CopyTo(gzip);
        }

        (await ReadDump.FromAsync("a.txt.gz", bytes.ToArray())).Names().Should().Equal("a.txt.gz MEM8104");
        (await ReadDump.FromAsync("a.ndjson.gz", bytes.ToArray())).Names().Should().Equal("a.ndjson.gz MEM8104");
    }

    [Theory]
    [InlineData("a.txt.gz.gz", "MEM8110")]
    [InlineData("a.zip.gz", "MEM8110")]
    [InlineData("a.csv.gz", "MEM8111")]
    [InlineData("a.db.gz", "MEM8111")]
    public async Task What_is_not_opened_is_said(string name, string code) =>
        (await ReadDump.FromAsync(name, Archives.Gzip([1]))).Names().Should().Equal($"{name} {code}");
}
