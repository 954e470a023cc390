using System.Text;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Dumps;

/// <summary>A document that is too large is an error, costs no memory, and the rest is read.</summary>
public sealed class LimitTests
{
    private const long Gibibyte = 1L << 30;
    private const long FewBytes = 16 << 20;

    private static readonly DumpOptions Small = new() { MaxDocumentBytes = 1 << 20, Jobs = 2 };

    [Theory]
    [InlineData("A line of a text that somebody has typed again and again, as long as most lines are.\n")]
    [InlineData("a line without end ")]
    [InlineData("\0")]
    public async Task A_document_of_a_gibibyte_is_left_out_in_little_memory(string unit)
    {
        var error = await OnlyErrorOfAsync(MadeUpStream.Repeating(Gibibyte, Documents.Utf8(unit)), "large.txt");

        error.Code.Should().Be("MEM8102");
        error.Message.Should().Contain("1048576 bytes");
    }

    [Fact]
    public async Task A_line_of_NDJSON_of_a_gibibyte_is_left_out_in_little_memory()
    {
        var error = await OnlyErrorOfAsync(MadeUpStream.Repeating(Gibibyte, "{\"text\": "u8), "large.ndjson");

        error.Code.Should().Be("MEM8102");
        error.Line.Should().Be(1);
    }

    [Theory]
    [InlineData("line\n")]
    [InlineData("a line without end ")]
    public async Task Documents_around_one_that_is_too_large_are_read(string unit)
    {
        var large = new StringBuilder(Documents.WebPage(2)).Insert(Documents.WebPage(2).IndexOf("The captain"), unit, 300_000);

        var items = await ReadDump.FromAsync("all.txt", Documents.WebPage(1) + large + "\n" + Documents.Download(3) + Documents.WebPage(4), Small);

        items.Names().Should().Equal("all.txt#1", "all.txt#2 MEM8102", "all.txt#3", "all.txt#4");
        items.Alone().Should().Equal(Documents.Of(Documents.WebPage(1)), Documents.Of(Documents.Download(3)), Documents.Of(Documents.WebPage(4)));
    }

    [Fact]
    public async Task A_limit_is_the_most_that_a_document_may_have()
    {
        var lines = Enumerable.Range(95, 11).Select(length => Documents.Json("a", new string('x', length - 20))).ToList();
        lines.Select(line => line.Length).Should().Equal(Enumerable.Range(95, 11));

        var items = await ReadDump.FromAsync("a.ndjson", string.Join('\n', lines), new() { MaxDocumentBytes = 100 });

        items.Where(item => item.Error is null).Should().HaveCount(6);
        foreach (var length in Enumerable.Range(95, 11))
        {
            var item = (await ReadDump.FromAsync("a.txt", new string('x', length), new() { MaxDocumentBytes = 100 })).Single();
            (item.Error is null).Should().Be(length <= 100);
        }
    }

    /// <remarks>Quadratic, it would take minutes.</remarks>
    [Theory]
    [InlineData("long.txt")]
    [InlineData("long.ndjson")]
    public async Task A_long_line_that_comes_in_small_pieces_takes_time_by_its_length(string name)
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var stream = new MadeUpStream(24 << 20, static (_, bytes) => bytes.Fill((byte)'['), piece: 256);

        var items = await ReadDump.FromAsync(DumpSource.FromStream(stream, name), new() { MaxDocumentBytes = 20 << 20 });

        items.Should().ContainSingle().Which.Error!.Code.Should().Be("MEM8102");
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    /// <remarks>Memory does not grow with the dump: what is read ahead is a few mebibytes, however large the documents are.</remarks>
    [Theory]
    [InlineData(100, 200)]
    [InlineData(1 << 18, 24)]
    [InlineData(8 << 20, 2)]
    public async Task A_dump_is_held_a_few_documents_at_a_time(int size, int most)
    {
        var (read, taken) = (0, 0);
        var bytes = new byte[size];
        var source = DumpSource.From(Enumerable.Range(0, 500).Select(number =>
        {
            (Interlocked.Increment(ref read) - Volatile.Read(ref taken)).Should().BeLessThanOrEqualTo(most);
            return DumpEntry.FromBytes($"{number}", bytes);
        }));

        await foreach (var document in DumpReader.SelectAsync(source, static (entry, _) => entry.Bytes.Length, new() { Jobs = 2 }))
        {
            Interlocked.Increment(ref taken);
        }

        taken.Should().Be(500);
    }

    // A source is read on the thread that asks, whose allocations are counted; those of other tests are not.
    private static async Task<Diagnostic> OnlyErrorOfAsync(Stream stream, string name)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        DumpEntry? only = null;
        await foreach (var entry in DumpSource.FromStream(stream, name).ReadAsync(Small))
        {
            only.Should().BeNull();
            only = entry;
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(FewBytes);
        return only!.Error!;
    }
}
