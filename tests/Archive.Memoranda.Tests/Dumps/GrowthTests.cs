using Archive.Memoranda.Tests.Sample;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Dumps;

/// <summary>A file that somebody else is still writing: what was whole when it was opened is read, the last document is an error.</summary>
public sealed class GrowthTests
{
    [Theory]
    [InlineData("a.txt", "a.txt#1", "a.txt#2", "a.txt#3 MEM8105")]
    [InlineData("a.txt.gz", "a.txt.gz#1", "a.txt.gz#2", "a.txt.gz#3 MEM8105")]
    [InlineData("a.csv", "a.csv:1", "a.csv:2", "a.csv:3", "a.csv MEM8105")]
    [InlineData("a.ndjson", "a.ndjson:1", "a.ndjson:2", "a.ndjson:3", "a.ndjson MEM8105")]
    public async Task A_file_that_grows_while_it_is_read_says_so_and_gives_what_was_whole(string name, params string[] expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, Content(name));
        var path = Path.Combine(folder.Path, name);

        var items = new List<DumpItem>();
        await foreach (var entry in Archive.Memoranda.Dumps.DumpTables.FromPath(path).ReadAsync(new()))
        {
            if (items.Count == 0)
            {
                File.AppendAllText(path, "More is written. ");
            }

            items.Add(entry.Parse());
        }

        items.Names().Select(item => Path.GetRelativePath(folder.Path, item)).Should().Equal(expected);
        items[^1].Error!.Message.Should().Contain($"It had {Content(name).Length} bytes when it was opened and {Content(name).Length + 17} when it had been read");
    }

    [Fact]
    public async Task Half_a_line_of_a_file_that_grows_is_an_error_at_its_line()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.ndjson", "{\"text\":\"A.\"}\n{\"text\":\"half"u8.ToArray());
        var path = Path.Combine(folder.Path, "a.ndjson");

        var names = new List<string>();
        await foreach (var entry in DumpSource.FromPath(path).ReadAsync(new()))
        {
            File.AppendAllText(path, " and the rest\"}\n");
            names.Add($"{Path.GetFileName(entry.Name)} {entry.Error?.Code}");
        }

        names.Should().Equal("a.ndjson:1 ", "a.ndjson:2 MEM8105");
    }

    [Fact]
    public async Task A_stream_that_was_read_from_before_is_read_from_where_it_stands()
    {
        var bytes = Documents.Utf8("Not this.\n" + Documents.WebPage(1));
        var stream = new MemoryStream(bytes) { Position = 10 };

        var items = await ReadDump.FromAsync(DumpSource.FromStream(stream, "a.txt"));

        items.Alone().Should().Equal(Documents.Of(Documents.WebPage(1)));
        stream.CanRead.Should().BeFalse("it is closed behind its last document");
    }

    private static byte[] Content(string name)
    {
        var texts = Enumerable.Range(1, 3).Select(Documents.WebPage);
        return name switch
        {
            "a.txt.gz" => Archives.Gzip(Documents.Utf8(string.Concat(texts))),
            "a.ndjson" => Documents.Utf8(string.Concat(texts.Select(text => Documents.Json("a", text) + "\n"))),
            "a.csv" => Documents.Utf8("text_body\n" + string.Concat(texts.Select(text => $"\"{text}\"\n"))),
            _ => Documents.Utf8(string.Concat(texts)),
        };
    }
}
