using Archive.Memoranda.Tests.Sample;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Dumps;

public sealed class SqliteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Database => Path.Combine(_folder.Path, "d.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_database_gives_the_same_documents_as_a_table_of_the_same_rows()
    {
        var rows = Enumerable.Range(1, 20).Select(Tables.Row).ToList();
        Tables.WriteSqlite(Database, rows);
        _folder.Write("d.csv", Documents.Utf8(Tables.Csv(rows)));
        var before = await File.ReadAllBytesAsync(Database);

        var items = await ReadDump.FromAsync(Database);
        var expected = await ReadDump.FromAsync(Path.Combine(_folder.Path, "d.csv"));

        items.Alone().Should().Equal(expected.Alone()).And.HaveCount(20);
        items.Select(item => item.Id).Should().Equal(expected.Select(item => item.Id));
        items[4].Fields.Should().Equal(expected[4].Fields);
        (await File.ReadAllBytesAsync(Database)).Should().Equal(before, "it is opened for reading alone");
        Directory.GetFiles(_folder.Path).Should().HaveCount(2);
    }

    [Fact]
    public async Task Table_and_columns_can_have_other_names()
    {
        Tables.WriteSqlite(Database, [["7", "The belts came.", "2"], ["8", null, "3"], [null, "None came.", null]], "my \"files\"", ["doc", "the text", "select"]);
        var options = new DumpOptions { Columns = DumpColumns.Default with { Table = "my \"files\"", Body = "the text", RecordId = "doc" } };

        var items = await ReadDump.FromAsync(Database, options);

        items.Names().Select(Path.GetFileName).Should().Equal("7", "8 MEM8108", "d.db:3");
        items[0].Fields.Should().Equal(new Dictionary<string, string> { ["select"] = "2" });
    }

    [Theory]
    [InlineData("documents", "content", "its table 'documents' has no column 'text_body'")]
    [InlineData("pages", "text_body", "it has no table 'documents'")]
    public async Task A_database_of_another_form_is_an_error(string table, string column, string message)
    {
        Tables.WriteSqlite(Database, [["A."]], table, [column]);

        (await ReadDump.FromAsync(Database)).Single().Error!.Message.Should().Be($"It can't be read to its end: {message}.");
    }

    [Fact]
    public async Task A_table_without_rows_is_an_error()
    {
        Tables.WriteSqlite(Database, []);

        (await ReadDump.FromAsync(Database)).Single().Error!.Message.Should().Be("It can't be read to its end: it has no row.");
    }

    [Fact]
    public async Task What_is_no_database_is_an_error()
    {
        _folder.Write("d.db", Documents.Utf8(new string('x', 5000)));

        (await ReadDump.FromAsync(Database)).Single().Error!.Message.Should().Be("It can't be read to its end: it is no SQLite database.");
    }

    [Fact]
    public async Task A_database_that_ends_early_gives_the_rows_before_its_end_and_an_error()
    {
        Tables.WriteSqlite(Database, Enumerable.Range(1, 200).Select(Tables.Row));
        var expected = (await ReadDump.FromAsync(Database)).Alone().ToList();
        using (var file = File.OpenWrite(Database))
        {
            file.SetLength(file.Length / 2 / 4096 * 4096);
        }

        var items = await ReadDump.FromAsync(Database);

        items[^1].Error!.Code.Should().Be("MEM8103");
        items.SkipLast(1).Alone().Should().Equal(expected.Take(items.Count - 1));
    }

    [Fact]
    public async Task A_row_that_is_too_large_is_an_error_and_the_others_are_read()
    {
        Tables.WriteSqlite(Database, [["One."], [new string('x', 2000)], ["Three."]], columns: ["text_body"]);

        var items = await ReadDump.FromAsync(Database, new() { MaxDocumentBytes = 1000 });

        items.Names().Select(Path.GetFileName).Should().Equal("d.db:1", "d.db:2 MEM8102", "d.db:3");
    }

    [Fact]
    public async Task Progress_goes_up_row_by_row_to_the_size_of_the_file()
    {
        Tables.WriteSqlite(Database, Enumerable.Range(1, 7).Select(Tables.Row));
        var consumed = new List<long>();
        await foreach (var entry in Archive.Memoranda.Dumps.DumpTables.FromSqlite(Database).ReadAsync(new()))
        {
            consumed.Add(entry.Consumed);
        }

        consumed.Should().OnlyContain(bytes => bytes > 0);
        consumed.Sum().Should().Be(new FileInfo(Database).Length);
    }
}
