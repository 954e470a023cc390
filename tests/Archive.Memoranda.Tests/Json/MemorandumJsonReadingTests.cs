using System.Text.Json;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Json;

public sealed class MemorandumJsonReadingTests
{
    /// <summary>JSON that is none, or none of a memorandum, and what the message must say.</summary>
    public static TheoryData<string, string> MalformedInputs => new()
    {
        { "", "*Path: $*" },
        { "   ", "*Path: $*" },
        { "{", "*Path: $*" },
        { "{}x", "*'x' is invalid*" },
        { "{\"source\":\"a\",}", "*trailing comma*" },
        { "// note\n{}", "*'/' is an invalid start*" },
        { "null", "null is no Memorandum." },
        { "[]", "*Archive.Memoranda.Memorandum*" },
        { "1", "*Archive.Memoranda.Memorandum*" },
        { "{\"source\":1}", "*Path: $.source*" },
        { "{\"source\":\"\\ud800\"}", "*Path: $.source*" },
        { "{\"layout\":\"page\"}", "Expected one of the DocumentLayout values \"body\", \"download\", \"webPage\", \"legacyWebPage\", found 'page'. Path: $.layout*" },
        { "{\"layout\":\"WebPage\"}", "*found 'WebPage'*" },
        { "{\"layout\":2}", "*found '2'*" },
        { "{\"record\":null}", "*'Record'*null*" },
        { "{\"record\":{\"originalLanguages\":[null]}}", "Item 0 of a list of String is null.*" },
        { "{\"record\":{\"originalLanguages\":\"Russian\"}}", "*Path: $.record.originalLanguages*" },
        { "{\"record\":{\"uploaded\":\"20.11.2011\"}}", "Expected a date like \"1949-12-01\", found '20.11.2011'. Path: $.record.uploaded*" },
        { "{\"record\":{\"uploaded\":\"2011-02-30\"}}", "*found '2011-02-30'*" },
        { "{\"record\":{\"uploaded\":2011}}", "*found '2011'*" },
        { "{\"record\":{\"date\":\"1949\"}}", "Expected a date with its text, start, end and precision, found '1949'. Path: $.record.date*" },
        { "{\"record\":{\"date\":{\"text\":\"1949\"}}}", "A date needs*Path: $.record.date*" },
        { "{\"record\":{\"date\":{\"text\":\"x\",\"start\":\"1950-01-01\",\"end\":\"1949-01-01\",\"precision\":\"day\"}}}", "*does not lie before its start*" },
        { "{\"record\":{\"date\":{\"text\":\"x\",\"start\":\"1949-01-01\",\"end\":\"1949-01-01\",\"precision\":\"week\"}}}", "*found 'week'*" },
        { "{\"record\":{\"fieldSpans\":[{\"field\":\"title\"}]}}", "The place of a field needs*Path: $.record.fieldSpans[0]*" },
        { "{\"span\":{\"start\":1}}", "A span needs a start and a length*Path: $.span*" },
        { "{\"span\":{\"start\":-1,\"length\":1}}", "*found '-1'*" },
        { "{\"span\":{\"start\":1.5,\"length\":1}}", "*found '1.5'*" },
        { "{\"span\":{\"start\":\"1\",\"length\":1}}", "*found '1'*" },
        { "{\"span\":{\"start\":2147483647,\"length\":1}}", "A span needs*" },
        { "{\"span\":[1,2]}", "Expected a span, found a list.*" },
        { "{\"blocks\":{}}", "*Path: $.blocks*" },
        { "{\"blocks\":null}", "*Path: $.blocks*" },
        { "{\"blocks\":[null]}", "Item 0 of a list of Block is null.*" },
        { "{\"blocks\":[{\"text\":\"a\"}]}", "*discriminator*Path: $.blocks[0]*" },
        { "{\"blocks\":[{\"kind\":\"table\",\"text\":\"a\"}]}", "*'table'*Path: $.blocks[0]*" },
        { "{\"blocks\":[{\"kind\":7,\"text\":\"a\"}]}", "*'7'*" },
        { "{\"blocks\":[{\"kind\":\"paragraph\"}]}", "*'text'*Path: $.blocks[0]*" },
        { "{\"blocks\":[{\"kind\":\"paragraph\",\"text\":null}]}", "*Path: $.blocks[0].text*" },
        { "{\"blocks\":[{\"kind\":\"paragraph\",\"text\":\"a\",\"inlines\":[{\"text\":\"a\"}]}]}", "*discriminator*Path: $.blocks[0].inlines[0]*" },
        { "{\"blocks\":[{\"kind\":\"point\",\"label\":5}]}", "Expected a label, found '5'. Path: $.blocks[0].label*" },
        { "{\"blocks\":[{\"kind\":\"point\",\"numbers\":[1.5]}]}", "*Path: $.blocks[0].numbers[0]*" },
        { "{\"citation\":{}}", "*'text'*Path: $.citation*" },
        { "{\"citation\":{\"text\":\"a\",\"sources\":[{\"text\":\"a\",\"locator\":[{\"unit\":\"list\",\"value\":\"1\",\"ranges\":[{\"first\":\"1\"}]}]}]}}", "A range of pages needs*" },
    };

    [Theory]
    [MemberData(nameof(MalformedInputs))]
    public void Malformed_json_is_refused_with_what_is_wrong_and_where(string json, string message)
    {
        var read = () => MemorandumJson.Deserialize(json);

        read.Should().Throw<JsonException>().WithMessage(message);
    }

    [Theory]
    [InlineData("null", "null is no Citation.")]
    [InlineData("{}", "*'text'*")]
    [InlineData("\"AVPRF\"", "*Archive.Memoranda.Citation*")]
    public void A_malformed_citation_is_refused(string json, string message)
    {
        var read = () => MemorandumJson.DeserializeCitation(json);

        read.Should().Throw<JsonException>().WithMessage(message);
    }

    [Fact]
    public void Every_truncation_is_refused_as_malformed()
    {
        var json = MemorandumJson.Serialize(Some.Memorandum());

        for (var length = 0; length < json.Length; length++)
        {
            var read = () => MemorandumJson.Deserialize(json[..length]);
            read.Should().Throw<JsonException>("the text breaks off at {0}", length);
        }
    }

    [Fact]
    public void Bytes_that_are_no_utf8_are_refused()
    {
        var read = () => MemorandumJson.Deserialize([.. "{\"source\":\""u8, 0xff, .. "\"}"u8]);

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void Nesting_without_end_is_refused()
    {
        var read = () => MemorandumJson.Deserialize(string.Concat(Enumerable.Repeat("{\"blocks\":[", 100_000)));

        read.Should().Throw<JsonException>();
    }

    [Fact]
    public void The_kind_of_a_block_may_stand_anywhere_in_it()
    {
        const string Json = """
            {"blocks":[{"text":"a","span":{"length":1,"start":2},"kind":"heading"},
            {"blocks":[{"text":"b","kind":"paragraph"}],"kind":"turn","speaker":"c"}]}
            """;

        MemorandumJson.Deserialize(Json).Blocks.Should().Equal(
            new Heading { Text = "a", Span = new(2, 1) },
            new Turn { Speaker = "c", Blocks = [new Paragraph { Text = "b" }] });
    }

    [Fact]
    public void Properties_that_are_not_known_are_passed_over()
    {
        const string Json = """
            {"version":2,"record":{"shelf":[1,{"a":[]}],"date":{"era":{"a":1},"text":"1955","start":"1955-01-01","end":"1955-12-31","precision":"year"},
            "fieldSpans":[{"page":[1],"field":"title","span":{"start":1,"length":2,"end":3}}]},"blocks":[{"kind":"paragraph","text":"a","colour":"red"}]}
            """;

        var memorandum = MemorandumJson.Deserialize(Json);

        memorandum.Record.Date.Should().Be(new ArchiveDate("1955", new(1955, 1, 1), new(1955, 12, 31), DatePrecision.Year));
        memorandum.Record.FieldSpans.Should().Equal(new FieldSpan("title", new(1, 2)));
        memorandum.Blocks.Should().Equal(new Paragraph { Text = "a" });
    }

    [Fact]
    public void What_is_left_out_is_empty()
    {
        var memorandum = MemorandumJson.Deserialize("{}");

        memorandum.Should().Be(new Memorandum());
        memorandum.Record.Should().NotBeNull();
    }

    [Fact]
    public void Null_for_a_value_that_a_document_may_lack_is_nothing() =>
        MemorandumJson.Deserialize("""{"source":null,"citation":null,"header":null,"record":{"date":null,"title":null,"uploaded":null}}""")
            .Should().Be(new Memorandum());

    [Fact]
    public void A_lone_surrogate_in_the_text_is_read_as_the_replacement_character() =>
        MemorandumJson.Deserialize("{\"source\":\"\ud800\"}").Source.Should().Be("\ufffd");
}
