using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Dumps;

/// <summary>The reader itself: order, jobs, cancellation, failures and progress.</summary>
public sealed class ReaderTests
{
    private const int Count = 200;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task Documents_come_in_order_however_many_are_read_at_a_time(int jobs)
    {
        var random = new Random(7);
        var pauses = Enumerable.Range(0, Count).Select(_ => random.Next(5) == 0).ToArray();

        var numbers = new List<int>();
        await foreach (var number in DumpReader.SelectAsync(Source(), (entry, _) => Worked(entry, pauses), new() { Jobs = jobs }))
        {
            numbers.Add(number);
        }

        numbers.Should().Equal(Enumerable.Range(0, Count));
    }

    [Fact]
    public async Task The_same_documents_come_of_one_job_and_of_many()
    {
        var text = string.Concat(Enumerable.Range(1, 50).Select(number => Documents.WebPage(number) + Documents.Download(number)));
        var expected = await ReadDump.FromAsync("a.txt", text, new() { Jobs = 1 });

        foreach (var jobs in (int[])[2, 8])
        {
            (await ReadDump.FromAsync("a.txt", text, new() { Jobs = jobs })).Select(item => item.Memorandum).Should().Equal(expected.Select(item => item.Memorandum));
        }
    }

    [Fact]
    public async Task Nothing_is_read_before_it_is_asked_for_and_little_more_than_that()
    {
        var read = 0;
        var source = DumpSource.From(Entries().Select(entry =>
        {
            read++;
            return entry;
        }));
        var items = DumpReader.ReadAsync(source, new() { Jobs = 1 });
        read.Should().Be(0);

        await foreach (var item in items)
        {
            item.Name.Should().Be("0");
            break;
        }

        read.Should().BeInRange(1, 60);
    }

    [Fact]
    public async Task A_token_cancelled_before_ends_it_at_once()
    {
        using var cancellation = new CancellationTokenSource();
        await cancellation.CancelAsync();
        foreach (var source in (IDumpSource[])[Source(), DumpSource.From([])])
        {
            var read = async () => await DumpReader.ReadAsync(source, cancellationToken: cancellation.Token).GetAsyncEnumerator().MoveNextAsync();
            await read.Should().ThrowAsync<OperationCanceledException>();
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_token_cancelled_midway_ends_it_between_two_documents(bool isOfTheEnumerator)
    {
        using var cancellation = new CancellationTokenSource();
        var documents = isOfTheEnumerator ? DumpReader.ReadAsync(Source()).WithCancellation(cancellation.Token) : DumpReader.ReadAsync(Source(), cancellationToken: cancellation.Token).WithCancellation(default);
        var names = new List<string>();
        var read = async () =>
        {
            await foreach (var item in documents)
            {
                names.Add(item.Name);
                if (names.Count == 20)
                {
                    await cancellation.CancelAsync();
                }
            }
        };

        await read.Should().ThrowAsync<OperationCanceledException>();
        names.Should().Equal(Enumerable.Range(0, names.Count).Select(number => number.ToString())).And.HaveCountLessThan(Count);
    }

    [Fact]
    public async Task A_read_that_waits_for_bytes_does_not_keep_a_cancelled_reader()
    {
        using var cancellation = new CancellationTokenSource();
        using var never = new ManualResetEventSlim();
        var line = Documents.Utf8("{\"text\":\"A.\"}\n");
        var stream = new MadeUpStream(line.Length + 1, (place, bytes) => bytes[0] = line[(int)place % line.Length], piece: 1)
        {
            OnRead = place => never.Wait(place == line.Length ? Timeout.Infinite : 0),
        };
        var reader = DumpReader.ReadAsync(DumpSource.FromStream(stream, "a.ndjson"), cancellationToken: cancellation.Token).GetAsyncEnumerator();
        (await reader.MoveNextAsync()).Should().BeTrue();

        var next = reader.MoveNextAsync().AsTask();
        await cancellation.CancelAsync();

        await next.Invoking(task => task.WaitAsync(TimeSpan.FromSeconds(20))).Should().ThrowAsync<OperationCanceledException>();
        never.Set();
    }

    [Fact]
    public async Task An_exception_of_the_caller_s_own_work_comes_out_where_its_document_would()
    {
        var documents = DumpReader.SelectAsync(Source(), static (entry, _) => entry.Name == "30" ? throw new InvalidTimeZoneException("mine") : entry.Name, new() { Jobs = 4 });
        var names = new List<string>();
        var read = async () =>
        {
            await foreach (var name in documents)
            {
                names.Add(name);
            }
        };

        (await read.Should().ThrowAsync<InvalidTimeZoneException>()).WithMessage("mine");
        names.Should().HaveCount(30);
    }

    [Fact]
    public async Task An_exception_of_a_source_comes_out_behind_the_documents_before_it()
    {
        var items = new List<DumpItem>();
        var read = async () =>
        {
            await foreach (var item in DumpReader.ReadAsync(DumpSource.From(Entries().Select(entry => entry.Name == "5" ? throw new InvalidTimeZoneException("mine") : entry))))
            {
                items.Add(item);
            }
        };

        await read.Should().ThrowAsync<InvalidTimeZoneException>();
        items.Should().HaveCount(5);
    }

    [Fact]
    public async Task A_stream_that_breaks_off_is_an_error_behind_what_was_read()
    {
        var text = Documents.Utf8(Documents.WebPage(1) + Documents.WebPage(2));
        var stream = new MadeUpStream(long.MaxValue, (place, bytes) => text.AsSpan((int)place % text.Length, 1).CopyTo(bytes), piece: 1)
        {
            OnRead = place =>
            {
                if (place == text.Length - 10)
                {
                    throw new IOException("The network\nis gone.");
                }
            },
        };

        var items = await ReadDump.FromAsync(DumpSource.FromStream(stream, "a.txt"));

        items.Names().Should().Equal("a.txt#1", "a.txt#2 MEM8101");
        items[1].Error!.Message.Should().Be("The network is gone.");
    }

    private static IDumpSource Source() => DumpSource.From(Entries());

    private static IEnumerable<DumpEntry> Entries() => Enumerable.Range(0, Count).Select(number => DumpEntry.FromText(number.ToString(), Documents.Body(number)));

    private static int Worked(DumpEntry entry, bool[] pauses)
    {
        var number = int.Parse(entry.Name);
        if (pauses[number])
        {
            Thread.Sleep(1);
        }

        return number;
    }
}
