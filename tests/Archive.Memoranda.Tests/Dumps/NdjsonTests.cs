using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Dumps;

/// <summary>NDJSON: a line is a document, or an error with the line's name.</summary>
public sealed class NdjsonTests
{
    [Theory]
    [InlineData("", "MEM8106", "The line is no JSON object: it is blank.")]
    [InlineData(" \t", "MEM8106", "The line is no JSON object: it is blank.")]
    [InlineData("nope", "MEM8106", null)]
    [InlineData("{\"text\":\"cut", "MEM8106", null)]
    [InlineData("{\"text\":\"a\"} {}", "MEM8106", null)]
    [InlineData("{\"text\":\"a\",}", "MEM8106", null)]
    [InlineData("[\"text\"]", "MEM8106", "The line is no JSON object: it is of the kind Array.")]
    [InlineData("null", "MEM8106", "The line is no JSON object: it is of the kind Null.")]
    [InlineData("{\"text\":\"\\ud800\"}", "MEM8106", "The line is no JSON object: a string in it has an escape of half a surrogate pair.")]
    [InlineData("{}", "MEM8107", "The object has no text in 'text' and none in 'text_body'.")]
    [InlineData("{\"text\":null}", "MEM8107", null)]
    [InlineData("{\"text\":5}", "MEM8107", null)]
    [InlineData("{\"text_body\":null,\"record_id\":\"7\"}", "MEM8108", "The row has no text in the column 'text_body'.")]
    [InlineData("{\"text_body\":\" \"}", "MEM8108", null)]
    public async Task A_line_that_holds_no_document_is_an_error_and_the_others_are_read(string line, string code, string? message)
    {
        var (first, last) = (Documents.Json("a", Documents.Body(1)), Documents.Json("b", Documents.Body(2)));

        var items = await ReadDump.FromAsync("x.ndjson", $"{first}\n{line}\n{last}");

        items.Names().Should().Equal("x.ndjson:1", $"x.ndjson:2 {code}", "x.ndjson:3");
        items.Select(item => item.Id).Should().StartWith("a").And.EndWith("b");
        items[1].Error!.Message.Should().NotContain("LineNumber").And.EndWith(".").And.Be(message ?? items[1].Error!.Message);
    }

    [Fact]
    public async Task A_line_that_is_no_JSON_says_where()
    {
        var item = (await ReadDump.FromAsync("x.ndjson", "{\"text\":nope }\n")).Single();

        item.Error!.Message.Should().Be("The line is no JSON object: after byte 9, 'nope }' is an invalid JSON literal. Expected the literal 'null'.");
    }

    [Theory]
    [InlineData("{\"id\":\"a\",\"text\":\"T\"}", "a")]
    [InlineData("{\"text\":\"T\",\"id\":7}", "7")]
    [InlineData("{\"text\":\"T\",\"id\":null}", null)]
    [InlineData("{\"text\":\"T\"}", null)]
    [InlineData("{\"text_body\":\"T\",\"record_id\":\"9\"}", "9")]
    [InlineData("{\"text_body\":\"T\",\"record_id\":9,\"id\":\"a\"}", "a")]
    public async Task The_id_is_the_field_of_that_name_or_the_record_s_number(string line, string? id)
    {
        var item = (await ReadDump.FromAsync("x.jsonl", line + "\r\n")).Single();

        item.Error.Should().BeNull();
        item.Id.Should().Be(id);
        item.Memorandum!.Source.Should().Be(id ?? "x.jsonl:1");
    }

    [Fact]
    public async Task Fields_can_have_other_names()
    {
        var options = new DumpOptions { TextField = "content", IdField = "doc", Columns = new() { Body = "body", Title = "heading" } };

        var items = await ReadDump.FromAsync("x.ndjson", "{\"content\":\"First.\",\"doc\":\"1\"}\n{\"body\":\"Second.\",\"doc\":\"2\",\"heading\":\"A heading\"}\n", options);

        items.Select(item => (item.Id, Text: item.Memorandum!.GetText())).Should().Equal(("1", "First."), ("2", "Second."));
        items[1].Memorandum!.Record.Title.Should().Be("A heading");
    }

    [Fact]
    public async Task A_line_is_one_document_whatever_is_in_its_text()
    {
        var text = Documents.WebPage(1) + Documents.Download(2);

        var items = await ReadDump.FromAsync("x.ndjson", Documents.Json("a", text));

        items.Should().ContainSingle().Which.Memorandum.Should().Be(MemorandumParser.Parse(text, new() { SourceName = "a" }).Memorandum);
    }

    [Fact]
    public async Task An_empty_file_holds_no_document() =>
        (await ReadDump.FromAsync("x.ndjson", "")).Names().Should().Equal("x.ndjson MEM8109");
}
