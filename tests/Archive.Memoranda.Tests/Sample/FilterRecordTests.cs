using System.Text;
using System.Text.Json;
using Archive.Memoranda.Tests.Support;
using RecordFilter = global::Memoranda.RecordFilter;
using Shard = global::Memoranda.Shard;

namespace Archive.Memoranda.Tests.Sample;

/// <summary><c>memoranda filter</c>: what comes of one line.</summary>
public sealed class FilterRecordTests
{
    [Fact]
    public void A_text_gives_its_id_status_and_memorandum()
    {
        var text = Documents.WebPage(1);

        var record = Filtered(Documents.Json("a", text));

        record.EnumerateObject().Take(3).Select(field => field.Name).Should().Equal("id", "status", "source");
        (record.GetProperty("id").GetString(), record.GetProperty("status").GetString()).Should().Be(("a", "ok"));
        MemorandumJson.Deserialize(record.GetRawText()).Should().Be(MemorandumParser.Parse(text, new() { SourceName = "a" }).Memorandum);
    }

    [Theory]
    [InlineData("""{"id":"a","url":"u","text":"T.","n":[1, {"b":2.50}],"x":null}""", """{"url":"u","n":[1, {"b":2.50}],"x":null}""")]
    [InlineData("""{"text":"T.","Kraków \"1\"":"\u00f3\ud83d\ude00"}""", """{"Kraków \"1\"":"\u00f3\ud83d\ude00"}""")]
    [InlineData("""{"text":"T.","broken":"\ud800"}""", """{"broken":"\ud800"}""")]
    [InlineData("""{"text":"T.","twice":1,"twice":2}""", """{"twice":1,"twice":2}""")]
    [InlineData("""{"text":"T.","title":"of the table","text_body":"B."}""", """{"title":"of the table","text_body":"B."}""")]
    [InlineData("""{"text_body":"B.","title":"of the record","page_number":3}""", """{"page_number":3}""")]
    [InlineData("""{"id":"a","mine":1}""", """{"mine":1}""")]
    [InlineData("""{"id":"a","text":"T."}""", null)]
    public void Fields_that_nobody_reads_pass_through_as_they_stand(string line, string? meta)
    {
        var output = Encoding.UTF8.GetString(Rendered(Documents.Utf8(line))!);

        if (meta is null)
        {
            output.Should().NotContain("\"meta\"");
        }
        else
        {
            output.Should().Contain($"\"meta\":{meta}");
        }
    }

    [Theory]
    [InlineData("", "MEM8106")]
    [InlineData("  ", "MEM8106")]
    [InlineData("\0", "MEM8106")]
    [InlineData("nope", "MEM8106")]
    [InlineData("[1]", "MEM8106")]
    [InlineData("{\"text\":\"T.\"", "MEM8106")]
    [InlineData("{\"id\":\"\\ud800\",\"text\":\"T.\"}", "MEM8106")]
    [InlineData("{\"text\":\"\\udc00\"}", "MEM8106")]
    [InlineData("{\"id\":\"a\"}", "MEM8107")]
    [InlineData("{\"id\":\"a\",\"text\":[]}", "MEM8107")]
    [InlineData("{\"text_body\":\"\",\"record_id\":\"a\"}", "MEM8108")]
    public void An_error_stands_in_the_record(string line, string code)
    {
        foreach (var shard in (Shard?[])[null, new(0, 1)])
        {
            var record = JsonDocument.Parse(Rendered(Documents.Utf8(line), shard)!).RootElement;

            record.GetProperty("status").GetString().Should().Be("failed");
            record.GetProperty("error").GetProperty("code").GetString().Should().Be(code);
            record.GetProperty("error").GetProperty("message").GetString().Should().EndWith(".");
            record.TryGetProperty("blocks", out _).Should().BeFalse();
            record.TryGetProperty("id", out var id).Should().Be(line.Contains("\"a\""));
        }
    }

    [Fact]
    public void An_empty_text_is_a_document_with_a_finding()
    {
        var record = Filtered("""{"id":7,"text":""}""");

        record.GetProperty("id").GetString().Should().Be("7");
        record.GetProperty("status").GetString().Should().Be("ok");
        record.GetProperty("diagnostics").GetRawText().Should().Contain("\"error\"");
    }

    [Fact]
    public void A_byte_order_mark_and_other_encodings_are_read_with_the_fields_beside_the_text()
    {
        const string line = """{"id":"Ł","text":"T.","place":"Łódź, Kraków, Gdańsk"}""";
        var plain = Rendered(Documents.Utf8(line))!;

        Rendered([.. Encoding.UTF8.Preamble, .. Documents.Utf8(line)]).Should().Equal(plain);
        var damaged = Documents.Utf8(line.Replace("T.", "T\u0001."));
        damaged[Array.IndexOf(damaged, (byte)1)] = 0xFF;
        var latin = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("""{"id":"a","text":"T.","place":"Kraków"}""");

        // A text in UTF-8 with one wrong byte stays UTF-8.
        JsonDocument.Parse(Rendered(damaged.Select(one => one).ToArray())!).RootElement.GetProperty("meta").GetProperty("place").GetString().Should().Be("Łódź, Kraków, Gdańsk");
        JsonDocument.Parse(Rendered(latin)!).RootElement.GetProperty("meta").GetProperty("place").GetString().Should().Be("Kraków");
    }

    [Theory]
    [InlineData("""{"id":"a","text":"T."}""", "a")]
    [InlineData("""{"record_id":"a","text_body":"T."}""", "a")]
    [InlineData("""{"id":12,"text":"T."}""", "12")]
    [InlineData("""{"id":"\u0061","text":"T."}""", "a")]
    [InlineData("nope", "nope")]
    public void The_share_of_a_line_is_that_of_its_id(string line, string id)
    {
        for (var index = 0; index < 5; index++)
        {
            var shard = new Shard(index, 5);
            (Rendered(Documents.Utf8(line), shard) is not null).Should().Be(shard.Holds(id));
        }
    }

    private static JsonElement Filtered(string line) => JsonDocument.Parse(Rendered(Documents.Utf8(line))!).RootElement;

    private static byte[]? Rendered(byte[] line, Shard? shard = null)
    {
        using var bytes = new RecordFilter(new(), shard).Render(DumpEntry.FromJson("x", line), default);
        if (bytes is null)
        {
            return null;
        }

        bytes.Written.Count((byte)'\n').Should().Be(1);
        bytes.Written.EndsWith("\n"u8).Should().BeTrue();
        return bytes.Written.ToArray();
    }
}
