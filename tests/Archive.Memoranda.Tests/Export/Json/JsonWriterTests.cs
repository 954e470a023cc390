using System.Text;
using System.Text.Json;
using Archive.Memoranda.Export;
using Archive.Memoranda.Tests.Support;

namespace Archive.Memoranda.Tests.Export.Json;

public sealed class JsonWriterTests
{
    [Fact]
    public void One_memorandum_is_an_object_and_several_are_an_array()
    {
        var memorandum = new Memorandum { Source = "a.txt" };

        Json(writer => JsonWriter.Write(memorandum, writer)).Should().Be("{\n  \"source\": \"a.txt\",\n  \"layout\": \"body\"\n}\n");
        Json(writer => JsonWriter.Write([memorandum, new()], writer)).Should().Be("[\n{\n  \"source\": \"a.txt\",\n  \"layout\": \"body\"\n},\n{\n  \"layout\": \"body\"\n}\n]\n");
        Json(writer => JsonWriter.Write([], writer)).Should().Be("[]\n");
        Json(writer => NdjsonWriter.Write([memorandum, new()], writer)).Should().Be("{\"source\":\"a.txt\",\"layout\":\"body\"}\n{\"layout\":\"body\"}\n");
        Json(writer => NdjsonWriter.Write([], writer)).Should().BeEmpty();
    }

    [Fact]
    public void A_writer_and_a_stream_get_the_same_bytes()
    {
        var memoranda = ExportDocuments.Parsed.Select(document => document.Memorandum).Take(20).Concat(HostileMemoranda.Sample(200)).Append(Some.Memorandum()).ToList();

        foreach (var (text, bytes) in new[]
        {
            (Json(writer => JsonWriter.Write(memoranda, writer)), Bytes(stream => JsonWriter.Write(memoranda, stream))),
            (Json(writer => NdjsonWriter.Write(memoranda, writer)), Bytes(stream => NdjsonWriter.Write(memoranda, stream))),
            (Json(writer => JsonWriter.Write(memoranda[^1], writer)), Bytes(stream => JsonWriter.Write(memoranda[^1], stream))),
            (Json(writer => NdjsonWriter.Write(memoranda[^1], writer)), Bytes(stream => NdjsonWriter.Write(memoranda[^1], stream))),
        })
        {
            Encoding.UTF8.GetBytes(text).Should().Equal(bytes);
            text.Should().NotContainAny("\r", "\u2028", "\u2029", "\ufeff").And.EndWith("\n");
        }
    }

    [Fact]
    public void A_line_is_one_memorandum_whatever_it_holds_and_reads_back()
    {
        var memoranda = HostileMemoranda.Sample(500).Concat(HostileMemoranda.OfOneValue).ToList();
        var lines = Json(writer => NdjsonWriter.Write(memoranda, writer)).Split('\n');

        lines.Should().HaveCount(memoranda.Count + 1);
        lines[^1].Should().BeEmpty();
        foreach (var (line, memorandum) in lines.Zip(memoranda))
        {
            line.Should().Be(MemorandumJson.Serialize(memorandum));
            MemorandumJson.Deserialize(MemorandumJson.Serialize(MemorandumJson.Deserialize(line))).Should().Be(MemorandumJson.Deserialize(line));
        }
    }

    /// <remarks>A value of ten million characters passes through a buffer of one size.</remarks>
    [Theory]
    [InlineData('a')]
    [InlineData('й')]
    [InlineData('\0')]
    public void A_long_value_goes_out_in_pieces(char letter)
    {
        var memorandum = new Memorandum { Blocks = [new Paragraph { Text = new(letter, 10_000_000) }] };
        using var pieces = new LargestPiece();

        NdjsonWriter.Write(memorandum, pieces);

        pieces.Largest.Should().BeLessThan(1 << 20);
        pieces.Length.Should().BeGreaterThan(10_000_000);
    }

    [Fact]
    public void What_comes_lazily_goes_out_before_the_next_is_asked_for()
    {
        using var stream = new MemoryStream();
        var before = new List<long>();

        NdjsonWriter.Write(Memoranda(), stream);

        before.Should().BeInAscendingOrder().And.OnlyHaveUniqueItems();

        IEnumerable<Memorandum> Memoranda()
        {
            for (var number = 0; number < 5; number++)
            {
                before.Add(stream.Length);
                yield return new() { Blocks = [new Paragraph { Text = new('a', 200_000) }] };
            }
        }
    }

    [Fact]
    public void The_stream_stays_open()
    {
        using var stream = new MemoryStream();
        JsonWriter.Write(Some.Memorandum(), stream);
        NdjsonWriter.Write(Some.Memorandum(), stream);

        stream.CanWrite.Should().BeTrue();
    }

    [Fact]
    public void Nothing_is_lost()
    {
        JsonWriter.LossesOf(Some.Memorandum()).Should().BeEmpty();
        NdjsonWriter.LossesOf(Some.Memorandum()).Should().BeEmpty();
    }

    [Fact]
    public void A_null_is_named()
    {
        FluentActions.Invoking(() => JsonWriter.Write((Memorandum)null!, TextWriter.Null)).Should().Throw<ArgumentNullException>().WithParameterName("memorandum");
        FluentActions.Invoking(() => NdjsonWriter.Write([null!], Stream.Null)).Should().Throw<ArgumentNullException>().WithParameterName("memoranda");
        FluentActions.Invoking(() => JsonWriter.Write([], (Stream)null!)).Should().Throw<ArgumentNullException>().WithParameterName("stream");
        FluentActions.Invoking(() => NdjsonWriter.Write(new Memorandum(), (TextWriter)null!)).Should().Throw<ArgumentNullException>().WithParameterName("writer");
    }

    [Fact]
    public void An_array_is_valid_json_with_every_memorandum()
    {
        var memoranda = HostileMemoranda.Sample(100).ToList();
        using var document = JsonDocument.Parse(Json(writer => JsonWriter.Write(memoranda, writer)));

        document.RootElement.EnumerateArray().Select(item => MemorandumJson.Deserialize(item.GetRawText()))
            .Should().Equal(memoranda.Select(memorandum => MemorandumJson.Deserialize(MemorandumJson.Serialize(memorandum))));
    }

    private static string Json(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }

    private static byte[] Bytes(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return stream.ToArray();
    }

    /// <summary>A stream that keeps nothing but the size of what it was given.</summary>
    private sealed class LargestPiece : MemoryStream
    {
        private long _length;

        public int Largest { get; private set; }

        public override long Length => _length;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Largest = Math.Max(Largest, buffer.Length);
            _length += buffer.Length;
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    }
}
