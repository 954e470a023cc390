using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;

namespace Archive.Memoranda.Tests.Json;

/// <summary>What is written by hand is what System.Text.Json writes, byte for byte, and lands where the caller wants it.</summary>
public sealed class MemorandumJsonWritingTests
{
    // The generator leaves no mark a guess; every other one is made one here.
    private static readonly Arbitrary<Memorandum> AnyMemorandum = MemorandumGenerators.Memorandum
        .Select(memorandum => memorandum with { Editorial = memorandum.Editorial.ConvertAll(mark => mark with { IsGuess = mark.Line % 2 == 0 }) })
        .ToArbitrary();

    [Fact]
    public void A_memorandum_with_every_property_is_written_as_the_serializer_writes_it() => ShouldBeWrittenAsByTheSerializer(ModelCoverageTests.Whole);

    [Fact]
    public void Any_memorandum_is_written_as_the_serializer_writes_it() =>
        Prop.ForAll(AnyMemorandum, memorandum => ShouldBeWrittenAsByTheSerializer(memorandum)).Check(Repeatable.Config);

    [Fact]
    public void Any_memorandum_is_laid_out_as_the_serializer_does_it() =>
        Prop.ForAll(AnyMemorandum, memorandum => ShouldBeWrittenAsByTheSerializer(memorandum, indented: true)).Check(Repeatable.Config);

    [Fact]
    public void Any_citation_is_written_as_the_serializer_writes_it() =>
        Prop.ForAll(CitationGenerators.Citation.ToArbitrary(), citation => MemorandumJson.Serialize(citation) == Encoding.UTF8.GetString(SerializerForm.Of(citation)))
            .Check(Repeatable.Config);

    [Fact]
    public void What_no_model_should_hold_is_written_as_the_serializer_writes_it()
    {
        var memorandum = new Memorandum
        {
            Record = new() { Authors = [null!, "a"], FieldSpans = [default] },
            Citation = new() { Text = null!, Sources = [null!, new() { Text = "", Locator = [null!] }] },
            Header = new(),
            Blocks = [null!, new Paragraph { Text = null!, Runs = [null!] }, new NumberedPoint { Blocks = [null!] }],
            Editorial = [new() { Text = null!, Line = -1, Column = int.MinValue, Span = new(-5, -6) }],
            Signatures = [new(), null!],
            Footnotes = [null!],
            Enclosures = [null!, new()],
        };

        ShouldBeWrittenAsByTheSerializer(memorandum);
        ShouldBeWrittenAsByTheSerializer(memorandum, indented: true);
    }

    [Fact]
    public void Every_utf16_unit_is_written_as_the_serializer_writes_it()
    {
        for (var unit = 0; unit <= char.MaxValue; unit++)
        {
            ShouldBeWrittenAsByTheSerializer($"{(char)unit}");
            ShouldBeWrittenAsByTheSerializer($"a{(char)unit}z");
        }
    }

    [Fact]
    public void Every_character_beyond_the_basic_plane_is_written_as_the_serializer_writes_it()
    {
        var text = new StringBuilder();
        for (var codePoint = 0x10000; codePoint <= 0x10ffff; codePoint++)
        {
            text.Append(new Rune(codePoint).ToString());
            if (codePoint % 0x1000 == 0xfff)
            {
                ShouldBeWrittenAsByTheSerializer(text.ToString());
                text.Clear();
            }
        }
    }

    [Fact]
    public void Any_units_in_any_order_are_written_as_the_serializer_writes_them()
    {
        var unit = Gen.Elements("a\"\\\n\u0085\u00a0\u00e9\u2026\u2028\u4e2d\ud83d\ude00\ud800\udfff\ufffd\uffff".ToCharArray());
        Prop.ForAll(unit.ListOf().ToArbitrary(), units => ShouldBeWrittenAsByTheSerializer(new string([.. units]))).Check(Repeatable.Config.WithMaxTest(1000));
    }

    [Fact]
    public void Every_value_of_an_enumeration_is_written_by_its_name()
    {
        foreach (var layout in Enum.GetValues<DocumentLayout>())
        {
            ShouldBeWrittenAsByTheSerializer(new Memorandum { Layout = layout });
        }

        foreach (var severity in Enum.GetValues<Severity>())
        {
            ShouldBeWrittenAsByTheSerializer(new Memorandum { Diagnostics = [Some.Diagnostic() with { Severity = severity }] });
        }

        foreach (var style in Enum.GetValues<PointStyle>())
        {
            ShouldBeWrittenAsByTheSerializer(new Memorandum { Blocks = [Some.Point() with { Style = style }] });
        }

        foreach (var kind in Enum.GetValues<EditorialKind>())
        {
            ShouldBeWrittenAsByTheSerializer(new Memorandum { Editorial = [Some.Mark(kind, "x")] });
        }

        foreach (var unit in Enum.GetValues<LocatorUnitKind>())
        {
            ShouldBeWrittenAsByTheSerializer(
                new Memorandum { Citation = Some.Citation() with { Sources = [Some.Source() with { Locator = [new() { Unit = unit, Value = "1" }] }] } });
        }

        foreach (var role in Enum.GetValues<ContributorRole>())
        {
            ShouldBeWrittenAsByTheSerializer(new Memorandum { Citation = Some.Citation() with { Contributions = [Some.Contribution() with { Role = role }] } });
        }

        foreach (var precision in Enum.GetValues<DatePrecision>())
        {
            var date = new ArchiveDate("1951", new(1951, 1, 1), new(1951, 12, 31), precision);
            ShouldBeWrittenAsByTheSerializer(new Memorandum { Record = new() { Date = date } });
        }
    }

    [Fact]
    public void A_buffer_of_small_pieces_gets_the_same_bytes() => Prop.ForAll(AnyMemorandum, memorandum =>
    {
        var pieces = new SmallPieces();
        MemorandumJson.Write(memorandum, pieces);
        return pieces.Written.AsSpan().SequenceEqual(Written(memorandum));
    }).Check(Repeatable.Config);

    [Fact]
    public void Long_texts_cross_the_pieces_of_a_buffer_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 5000).Select(static number => number % 7 == 0 ? "…\"😀" : $"word {number} "));
        var memorandum = new Memorandum { Source = text, Blocks = [Some.Paragraph(text)] };
        var pieces = new SmallPieces();

        MemorandumJson.Write(memorandum, pieces, indented: true);

        pieces.Written.Should().Equal(SerializerForm.Of(memorandum, indented: true));
    }

    [Fact]
    public void A_memorandum_is_appended_to_what_the_buffer_holds()
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("first\n"u8);

        MemorandumJson.Write(new Memorandum(), buffer);

        Encoding.UTF8.GetString(buffer.WrittenSpan).Should().Be("first\n{\"layout\":\"body\"}");
    }

    [Fact]
    public void The_properties_of_a_memorandum_can_stand_among_others()
    {
        var buffer = new ArrayBufferWriter<byte>();
        buffer.Write("{\"id\":7,"u8);
        MemorandumJson.WriteProperties(Some.Memorandum(), buffer);
        buffer.Write(",\"status\":\"ok\"}"u8);

        using var json = JsonDocument.Parse(buffer.WrittenMemory);

        json.RootElement.EnumerateObject().Select(static property => property.Name).Should().StartWith(["id", "source"]).And.EndWith(["span", "status"]);
        MemorandumJson.Deserialize(buffer.WrittenSpan).Should().Be(Some.Memorandum());
    }

    [Fact]
    public void Writing_into_a_buffer_that_is_used_again_takes_no_memory()
    {
        var (memorandum, buffer) = (Some.Memorandum(), new ArrayBufferWriter<byte>());
        var least = long.MaxValue;
        for (var call = 0; call < 20; call++)
        {
            buffer.ResetWrittenCount();
            var before = GC.GetAllocatedBytesForCurrentThread();
            MemorandumJson.Write(memorandum, buffer);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        least.Should().Be(0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_writer_escapes_and_indents_by_its_own_options(bool indented)
    {
        foreach (var encoder in new[] { null, JavaScriptEncoder.Default, JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
        {
            var options = new JsonWriterOptions { Encoder = encoder, Indented = indented, IndentCharacter = '\t', IndentSize = 1, NewLine = "\r\n" };
            var memorandum = Some.Memorandum() with { Source = "Рощин <b>\"\u2028😀'</b>" };

            ByWriter(options, writer => MemorandumJson.Write(memorandum, writer)).Should()
                .Be(ByWriter(options, writer => JsonDocument.Parse(SerializerForm.Of(memorandum)).WriteTo(writer)));
        }
    }

    [Fact]
    public void Blocks_nested_without_end_are_refused_wherever_they_are_written()
    {
        Block block = Some.Paragraph("deep");
        for (var level = 0; level < 10_000; level++)
        {
            block = level % 2 == 0 ? new Turn { Speaker = "a", Blocks = [block] } : new NumberedPoint { Blocks = [block] };
        }

        var memorandum = new Memorandum { Blocks = [block] };
        using var stream = new MemoryStream();
        var writes = new Action[]
        {
            () => MemorandumJson.Serialize(memorandum),
            () => MemorandumJson.Serialize(memorandum, indented: true),
            () => MemorandumJson.Write(memorandum, stream),
            () => MemorandumJson.Write(memorandum, new ArrayBufferWriter<byte>()),
            () => MemorandumJson.Write(memorandum, new Utf8JsonWriter(stream)),
        };

        writes.Should().AllSatisfy(static write => write.Should().Throw<JsonException>().WithMessage("The JSON is nested more than 256 deep."));
        stream.Length.Should().Be(0);
    }

    private static void ShouldBeWrittenAsByTheSerializer(string text) => ShouldBeWrittenAsByTheSerializer(new Memorandum { Source = text });

    // Compared as spans: an assertion for each of so many texts would take longer than the texts.
    private static void ShouldBeWrittenAsByTheSerializer(Memorandum memorandum, bool indented = false)
    {
        var (written, expected) = (Written(memorandum, indented), SerializerForm.Of(memorandum, indented));
        if (!written.AsSpan().SequenceEqual(expected))
        {
            Encoding.UTF8.GetString(written).Should().Be(Encoding.UTF8.GetString(expected));
        }
    }

    private static byte[] Written(Memorandum memorandum, bool indented = false)
    {
        var buffer = new ArrayBufferWriter<byte>();
        MemorandumJson.Write(memorandum, buffer, indented);
        return buffer.WrittenSpan.ToArray();
    }

    private static string ByWriter(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, options))
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(1);
            write(writer);
            writer.WriteNumberValue(2);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
