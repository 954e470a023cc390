using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Archive.Memoranda.Tests.Reports;

public sealed class FindingJsonTests
{
    [Fact]
    public void Findings_have_the_form_of_a_memorandum_s_diagnostics()
    {
        var fix = new Fix { Title = "Write 1. for I.", Edits = [new() { Span = new(0, 2), Text = "1." }] };
        var document = Reported.Document("I. One.", text => Reported.At(text, 0, 2, fix: fix));

        Written(document).Should().Be("""
            {"source":"a.txt","findings":[{"code":"HOUSE01","severity":"warning","message":"Something was found.","path":"body/points[2]/label","fix":{"title":"Write 1. for I.","edits":[{"span":{"start":0,"length":2},"text":"1."}]},"span":{"start":0,"length":2},"line":1,"column":1}]}
            """);
        Written(Reported.Document("Text.")).Should().Be("""{"source":"a.txt","findings":[]}""");
    }

    [Fact]
    public void What_could_not_be_read_says_why()
    {
        var error = new Diagnostic { Code = "MEM8101", Severity = Severity.Error, Message = "no such file or folder." };

        Written(new() { Name = "no.txt", Error = error }).Should().Be("""{"source":"no.txt","error":{"code":"MEM8101","severity":"error","message":"no such file or folder."}}""");
    }

    [Fact]
    public void Hostile_names_and_messages_are_json()
    {
        var document = Reported.Document("\uD800\0", text => Reported.At(text, 0, 1, "'\uDC00\u0001\"\\\u2028'")) with { Name = "a\n\"\uD800.txt" };

        var json = JsonDocument.Parse(Written(document)).RootElement;

        json.GetProperty("source").GetString().Should().Be("a\n\"\uFFFD.txt");
        json.GetProperty("findings")[0].GetProperty("message").GetString().Should().Be("'\uFFFD\u0001\"\\\u2028'");
    }

    private static string Written(DocumentFindings document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        FindingJson.Write(document, buffer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
