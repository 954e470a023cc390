using System.Text;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Dumps;

/// <summary>UTF-8, UTF-16 where a mark says so, Windows-1252 where UTF-8 fails; all but the first are said.</summary>
public sealed class EncodingTests
{
    private const string Text = "The Chancellor’s talk in Kraków went on until evening.\n";

    public static TheoryData<string, byte[], string> Encodings => new()
    {
        { "UTF-8", Documents.Utf8(Text), "" },
        { "UTF-8", [.. Encoding.UTF8.Preamble, .. Documents.Utf8(Text)], "" },
        { "UTF-16 (little-endian)", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)], "Read as UTF-16 (little-endian): its byte order mark says so." },
        { "UTF-16 (big-endian)", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)], "Read as UTF-16 (big-endian): its byte order mark says so." },
        { "Windows-1252", Windows1252(Text), "Read as Windows-1252: it is not valid UTF-8 at byte 14." },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public async Task A_text_is_decoded_and_any_encoding_but_plain_UTF_8_is_said(string encoding, byte[] bytes, string said)
    {
        foreach (var archive in (string[])["a.txt", "a.zip", "a.tar", "a.txt.gz"])
        {
            var content = archive switch
            {
                "a.zip" => Archives.Zip(("a.txt", bytes)),
                "a.tar" => Archives.Tar(("a.txt", bytes)),
                "a.txt.gz" => Archives.Gzip(bytes),
                _ => bytes,
            };

            var item = (await ReadDump.FromAsync(archive, content)).Should().ContainSingle().Which;

            item.Result!.SourceText.Text.TrimStart('\uFEFF').Should().Be(Text);
            item.Encoding.Should().Be(encoding);
            string.Concat(item.Result.Diagnostics.Where(one => one.Code == "MEM8001").Select(one => one.Message)).Should().Be(said);
        }
    }

    [Fact]
    public async Task Many_documents_in_UTF_16_are_split_like_those_in_UTF_8()
    {
        var text = Documents.WebPage(1) + Documents.Download(2) + Documents.WebPage(3);
        var expected = await ReadDump.FromAsync("a.txt", text);

        var items = await ReadDump.FromAsync("a.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]);

        items.Should().HaveCount(3);
        items.Alone().Should().Equal(expected.Alone());
        items.Should().OnlyContain(item => item.Encoding == "UTF-16 (little-endian)");
    }

    [Fact]
    public async Task Documents_of_one_text_are_decoded_one_by_one()
    {
        var items = await ReadDump.FromAsync("a.txt", [.. Documents.Utf8(Documents.WebPage(1)), .. Windows1252(Documents.Download(2).Replace("belts", "Kraków")), .. Documents.Utf8(Documents.WebPage(3))]);

        items.Select(item => item.Encoding).Should().Equal("UTF-8", "Windows-1252", "UTF-8");
        items[1].Memorandum!.GetText().Should().Contain("Kraków");
    }

    [Fact]
    public async Task UTF_8_with_one_wrong_byte_stays_UTF_8()
    {
        var item = (await ReadDump.FromAsync("a.txt", [.. Documents.Utf8("Kraków, Łódź and Gdańsk"), 0xFF, (byte)'\n'])).Single();

        item.Encoding.Should().Be("UTF-8");
        item.Result!.SourceText.Text.Should().Contain("Kraków, Łódź and Gdańsk");
        item.Result.Diagnostics.Should().ContainSingle(one => one.Code == "MEM8002");
    }

    [Fact]
    public async Task NDJSON_is_read_in_the_same_encodings()
    {
        var line = Documents.Json("a", Text);
        byte[][] files =
        [
            Documents.Utf8(line),
            [.. Encoding.UTF8.Preamble, .. Documents.Utf8(line)],
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(line)],
            Windows1252($$"""{"id":"a","text":"{{Text.TrimEnd()}}\n"}"""),
        ];

        foreach (var file in files)
        {
            var item = (await ReadDump.FromAsync("a.ndjson", file)).Should().ContainSingle().Which;
            item.Result!.SourceText.Text.Should().Be(Text);
            item.Result.Diagnostics.Count(one => one.Code == "MEM8001").Should().Be(file == files[2] || file == files[3] ? 1 : 0);
        }
    }

    private static byte[] Windows1252(string text) => CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(text);
}
