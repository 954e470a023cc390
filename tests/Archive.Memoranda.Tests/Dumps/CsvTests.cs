using System.Text;
using Archive.Memoranda.Tests.Sample;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Dumps;

public sealed class CsvTests
{
    [Theory]
    [InlineData("d.csv", ',', "\n")]
    [InlineData("d.csv", ',', "\r\n")]
    [InlineData("d.tsv", '\t', "\n")]
    [InlineData("D.CSV", ',', "\n")]
    public async Task A_row_is_a_document_and_its_columns_are_the_record(string name, char delimiter, string lineEnd)
    {
        var items = await ReadAsync(name, Tables.Csv([Tables.Row(1), Tables.Row(2)], delimiter, lineEnd));

        items.Select(item => item.Id).Should().Equal("300001", "300002");
        items.Select(item => Path.GetFileName(item.Name)).Should().Equal("300001", "300002");
        var memorandum = items[1].Memorandum!;
        memorandum.Record.Title.Should().Be("Letter 2, Orlov to \"Petukh\"");
        memorandum.Record.Summary.Should().Be("Orlov asks for belts, and for engineers.");
        memorandum.Record.Places.Should().Equal("Port Sable", "New Moor");
        memorandum.Record.People.Should().BeEmpty();
        memorandum.Citation!.Sources[0].Locator[^1].Value.Should().Be("1-2");
        memorandum.Points.Select(point => point.Label.Text).Should().Equal("1.", "2.");
        memorandum.Editorial.Select(mark => mark.Text).Should().Equal("of the north");
        items[1].Fields.Should().Contain("document_url", "https://example.org/document/2").And.Contain("page_number", "0").And.HaveCount(2);
    }

    [Theory]
    [InlineData("", "MEM8103", "it has no line of names")]
    [InlineData("title,body\n", "MEM8103", "it has no column 'text_body'")]
    public async Task A_table_without_the_column_of_the_text_is_an_error(string csv, string code, string message)
    {
        var error = (await ReadAsync("d.csv", csv)).Single().Error!;

        error.Code.Should().Be(code);
        error.Message.Should().Contain(message);
    }

    [Theory]
    [InlineData("id,text_body\n1,One.\n2,\n3,Three.\n", "d.csv:1|d.csv:2 MEM8108|d.csv:3")]
    [InlineData("id,text_body\n1,One.\n2\n3,Three.\n", "d.csv:1|d.csv:2 MEM8108|d.csv:3")]
    [InlineData("id,text_body\n1,One.\n2,Two.,more\n3,Three.\n", "d.csv:1|d.csv:2|d.csv:3")]
    [InlineData("id,text_body\n1,One.\n\n3,Three.\n", "d.csv:1|d.csv:3")]
    [InlineData("id,text_body\n1,One.\n2,Two \"quoted\" words.\n3,Three.", "d.csv:1|d.csv:2|d.csv:3")]
    [InlineData("id,text_body\n1,One.\n2,\"Two.\n3,Three.\n", "d.csv:1|d.csv:2 MEM8103")]
    public async Task A_row_that_is_damaged_is_an_error_and_the_others_are_read(string csv, string expected)
    {
        var items = await ReadAsync("d.csv", csv);

        string.Join('|', items.Names().Select(Path.GetFileName)).Should().Be(expected);
    }

    [Fact]
    public async Task A_table_without_rows_is_an_error() =>
        (await ReadAsync("d.csv", "text_body\n")).Names().Select(Path.GetFileName).Should().Equal("d.csv MEM8103");

    [Fact]
    public async Task A_row_that_is_too_large_is_an_error()
    {
        var items = await ReadAsync("d.csv", Documents.Utf8($"text_body\nOne.\n\"{new string('x', 2000)}\"\n"), new() { MaxDocumentBytes = 1000 });

        items.Names().Select(Path.GetFileName).Should().Equal("d.csv:1", "d.csv:2 MEM8102");
    }

    [Fact]
    public async Task Columns_can_have_other_names()
    {
        var columns = DumpColumns.Default with { Body = "content", RecordId = "doc", Title = "heading", Places = "where" };

        var items = await ReadAsync("d.csv", Documents.Utf8("doc,heading,content,where,title\n7,Of belts,The belts came.,\"[\"\"A\"\", \"\"B\"\"]\",x\n8,,None came.,Port Sable,\n"), new() { Columns = columns });

        items.Select(item => (item.Id, item.Memorandum!.Record.Title)).Should().Equal(("7", "Of belts"), ("8", null));
        items[0].Memorandum!.Record.Places.Should().Equal("A", "B");
        items[1].Memorandum!.Record.Places.Should().Equal("Port Sable");
        items[0].Fields.Should().Contain("title", "x");
    }

    [Fact]
    public async Task A_table_is_read_in_the_encodings_of_texts()
    {
        const string csv = "title,text_body\nKraków,\"The talk in Kraków was ‘long’.\"\n";
        var expected = (await ReadAsync("d.csv", csv)).Single();
        (byte[] Bytes, string? Encoding)[] files =
        [
            ([.. Encoding.UTF8.Preamble, .. Documents.Utf8(csv)], null),
            ([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(csv)], "UTF-16 (little-endian)"),
            ([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(csv)], "UTF-16 (big-endian)"),
            (CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(csv), "Windows-1252"),
        ];

        foreach (var (bytes, encoding) in files)
        {
            var item = (await ReadAsync("d.csv", bytes)).Single();
            Documents.Alone(item.Memorandum!).Should().Be(Documents.Alone(expected.Memorandum!));
            item.Encoding.Should().Be(encoding);
            item.Result!.Diagnostics.Count(one => one.Code == "MEM8001").Should().Be(encoding is null ? 0 : 1);
        }
    }

    [Fact]
    public void A_row_is_read_without_loss()
    {
        var columns = Tables.Columns.Zip(Tables.Row(7)).ToDictionary(pair => pair.First, pair => pair.Second);

        var memorandum = Invariants.HoldForRow(DumpColumns.Default.ToRow(columns.GetValueOrDefault)).Memorandum;

        memorandum.Record.RecordId.Should().Be("300007");
        memorandum.Header!.Addressees.Should().Equal("Comrade Petukh");
    }

    private static Task<List<DumpItem>> ReadAsync(string name, string csv) => ReadAsync(name, Documents.Utf8(csv));

    private static async Task<List<DumpItem>> ReadAsync(string name, byte[] csv, DumpOptions? options = null)
    {
        using var folder = new TemporaryFolder();
        folder.Write(name, csv);
        return await ReadDump.FromAsync(Path.Combine(folder.Path, name), options);
    }
}
