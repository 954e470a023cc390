using System.IO.Compression;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Dumps;

public sealed class ZipTests
{
    [Fact]
    public async Task Texts_and_NDJSON_are_read_in_the_order_of_the_archive()
    {
        var zip = Archives.Zip(
            ("z/many.txt", Documents.Utf8(Documents.WebPage(1) + Documents.Download(2))),
            ("image.png", [1, 2, 3]),
            ("__MACOSX/z/._many.txt", [0]),
            ("a.ndjson", Documents.Utf8(Documents.Json("x", "Text."))),
            ("empty.txt", []),
            ("b.txt.gz", Archives.Gzip(Documents.Utf8(Documents.Body(1)))));

        var items = await ReadDump.FromAsync("d.zip", zip);

        items.Names().Should().Equal("d.zip/z/many.txt#1", "d.zip/z/many.txt#2", "d.zip/a.ndjson:1", "d.zip/empty.txt", "d.zip/b.txt.gz");
    }

    [Fact]
    public async Task Zeros_without_end_are_given_up_and_the_rest_is_read()
    {
        var bomb = BombOf(48 << 20);
        bomb.Length.Should().BeLessThan(1 << 17);

        var items = await ReadDump.FromAsync("d.zip", bomb);

        items.Names().Should().Equal("d.zip/a.txt", "d.zip/bomb.txt MEM8104", "d.zip/z.txt");
        items[1].Error!.Message.Should().StartWith("It expands to more than 200 times its ");
    }

    [Fact]
    public async Task What_expands_more_is_read_where_that_is_allowed()
    {
        var options = new DumpOptions { MaxExpansion = 100_000, MaxDocumentBytes = 1 << 20 };

        var items = await ReadDump.FromAsync("d.zip", BombOf(20 << 20), options);

        items.Names().Should().Equal("d.zip/a.txt", "d.zip/bomb.txt MEM8102", "d.zip/z.txt");
    }

    [Fact]
    public async Task An_archive_that_ends_early_is_an_error_and_never_a_whole_one()
    {
        var zip = Archives.Zip(("a.txt", Documents.Utf8(Documents.WebPage(1))), ("b.txt", Documents.Utf8(Documents.WebPage(2))));
        for (var length = 0; length < zip.Length; length += 13)
        {
            var items = await ReadDump.FromAsync("d.zip", zip[..length]);

            items.Should().ContainSingle("it was cut at {0}", length).Which.Error!.Code.Should().Be("MEM8103");
        }
    }

    [Fact]
    public async Task Damage_in_one_file_leaves_the_others_alone()
    {
        var zip = Archives.Zip(("a.txt", Documents.Utf8(Documents.WebPage(1))), ("b.txt", Documents.Utf8(Documents.WebPage(2))), ("c.txt", Documents.Utf8(Documents.WebPage(3))));
        var second = zip.AsSpan().IndexOf("b.txt"u8);
        zip.AsSpan(second + 40, 60).Fill(0xFF);

        var items = await ReadDump.FromAsync("d.zip", zip);

        items.Names().Should().Equal("d.zip/a.txt", "d.zip/b.txt MEM8103", "d.zip/c.txt");
    }

    [Theory]
    [InlineData("a.zip", "d.zip MEM8109")]
    [InlineData("a.csv", "d.zip MEM8109")]
    [InlineData("a.txt.gz", "d.zip/a.txt.gz MEM8103")]
    public async Task What_is_no_document_is_an_error(string name, string expected) =>
        (await ReadDump.FromAsync("d.zip", Archives.Zip((name, [1, 2, 3])))).Names().Should().Equal(expected);

    [Fact]
    public async Task A_zip_on_a_pipe_is_said_not_to_be_read()
    {
        var items = await ReadDump.FromAsync(DumpSource.FromStream(MadeUpStream.InPieces(BombOf(10), 100), "d.zip"));

        items.Names().Should().Equal("d.zip MEM8110");
    }

    private static byte[] BombOf(int zeros)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, count) in new[] { ("a.txt", 0), ("bomb.txt", zeros), ("z.txt", 0) })
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Documents.Utf8(Documents.Body(1)));
                MadeUpStream.Repeating(count, [0]).CopyTo(entry);
            }
        }

        return bytes.ToArray();
    }
}
