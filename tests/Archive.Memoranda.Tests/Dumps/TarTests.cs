using System.Formats.Tar;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Dumps;

public sealed class TarTests
{
    private static readonly (string Name, byte[] Content)[] Files =
        [.. Enumerable.Range(1, 3).Select(number => ($"texts/{number}.txt", Documents.Utf8(Documents.WebPage(number))))];

    [Theory]
    [InlineData("d.tar")]
    [InlineData("d.tar.gz")]
    [InlineData("d.tgz")]
    public async Task Texts_are_read_in_the_order_of_the_archive(string name)
    {
        var tar = Archives.Tar([.. Files, ("empty.txt", []), ("._1.txt", [0]), ("notes.md", [1]), ("x.ndjson", Documents.Utf8(Documents.Json("x", "Text.")))]);

        var items = await ReadDump.FromAsync(name, name == "d.tar" ? tar : Archives.Gzip(tar));

        items.Names().Should().Equal(((string[])["texts/1.txt", "texts/2.txt", "texts/3.txt", "empty.txt", "x.ndjson:1"]).Select(file => $"{name}/{file}"));
        items.Take(3).Alone().Should().Equal(Enumerable.Range(1, 3).Select(number => Documents.Of(Documents.WebPage(number))));
    }

    [Fact]
    public async Task Links_and_folders_of_an_archive_are_no_documents()
    {
        using var bytes = new MemoryStream();
        using (var tar = new TarWriter(bytes, TarEntryFormat.Pax, leaveOpen: true))
        {
            tar.WriteEntry(new PaxTarEntry(TarEntryType.Directory, "folder.txt"));
            tar.WriteEntry(new PaxTarEntry(TarEntryType.SymbolicLink, "link.txt") { LinkName = "/etc/hostname" });
        }

        (await ReadDump.FromAsync("d.tar", bytes.ToArray())).Names().Should().Equal("d.tar MEM8109");
    }

    /// <remarks>Cut between two files, too, where nothing but the missing end tells.</remarks>
    [Fact]
    public async Task An_archive_that_ends_early_gives_what_is_whole_and_an_error()
    {
        var tar = Archives.Tar(Files);
        var expected = await ReadDump.FromAsync("d.tar", tar);
        var whole = tar.AsSpan().LastIndexOfAnyExcept((byte)0) + 1;
        for (var length = 0; length < whole; length += length % 512 == 0 ? 511 : 1)
        {
            var items = await ReadDump.FromAsync("d.tar", tar[..length]);

            items[^1].Error.Should().NotBeNull("it was cut at {0}", length);
            var read = items.Alone().ToList();
            read.Should().Equal(expected.Alone().Take(read.Count), "it was cut at {0}", length);
        }
    }

    [Fact]
    public async Task A_compressed_archive_that_ends_early_gives_what_is_whole_and_an_error()
    {
        var gz = Archives.Gzip(Archives.Tar(Files));
        var expected = await ReadDump.FromAsync("d.tgz", gz);
        for (var length = 1; length < gz.Length; length += 11)
        {
            var items = await ReadDump.FromAsync("d.tgz", gz[..length]);

            items.Should().Contain(item => item.Error != null, "it was cut at {0}", length);
            var read = items.Alone().ToList();
            read.Should().Equal(expected.Alone().Take(read.Count), "it was cut at {0}", length);
        }
    }

    [Fact]
    public async Task Bytes_that_are_no_archive_are_an_error()
    {
        (await ReadDump.FromAsync("d.tar", Documents.Utf8(new string('x', 2000)))).Should().ContainSingle().Which.Error!.Code.Should().Be("MEM8103");
        (await ReadDump.FromAsync("d.tar", [])).Should().ContainSingle().Which.Error.Should().NotBeNull();
    }
}
