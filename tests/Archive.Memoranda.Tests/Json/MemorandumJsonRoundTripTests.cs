using System.Text;
using System.Text.Json;
using Archive.Memoranda.Tests.Support;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Archive.Memoranda.Tests.Json;

public sealed class MemorandumJsonRoundTripTests
{
    private static readonly Arbitrary<Memorandum> AnyMemorandum = MemorandumGenerators.Memorandum.ToArbitrary();

    public static TheoryData<string> NastyTexts => new()
    {
        "",
        " ",
        "\"quoted\" and \\ and '",
        "a\u2028b\u2029c",
        "😀👩\u200d👩\u200d👧",
        "\0\u0001\b\f\n\r\t\u001f\u007f",
        "\ufeff\ufffd\ue000",
        "Рощин 毛泽东 Ústředního",
        "<script>&amp;</script>",
    };

    [Fact]
    public void A_memorandum_with_every_property_reads_back_equal() => RoundTrip(ModelCoverageTests.Whole).Should().Be(ModelCoverageTests.Whole);

    [Fact]
    public void An_empty_memorandum_reads_back_equal() => RoundTrip(new Memorandum()).Should().Be(new Memorandum());

    [Fact]
    public void A_memorandum_without_places_reads_back_equal()
    {
        var memorandum = Some.Memorandum().WithoutSpans();

        RoundTrip(memorandum).Should().Be(memorandum);
    }

    [Theory]
    [InlineData("000_24b1dae8800ad39c.txt")]
    [InlineData("002_d173e903d13687ac.txt")]
    public void A_parsed_seed_reads_back_equal(string file)
    {
        var memorandum = MemorandumParser.Parse(File.ReadAllText(Path.Combine(ProjectFolder.Seeds, file))).Memorandum;

        RoundTrip(memorandum).Should().Be(memorandum);
    }

    [Theory]
    [MemberData(nameof(NastyTexts))]
    public void A_text_of_any_characters_reads_back_equal(string text)
    {
        var memorandum = Some.Memorandum() with { Source = text, Blocks = [Some.Paragraph(text), Some.Turn() with { Speaker = text }] };

        RoundTrip(memorandum).Should().Be(memorandum);
    }

    [Fact]
    public void Any_memorandum_reads_back_equal() =>
        Prop.ForAll(AnyMemorandum, memorandum => RoundTrip(memorandum) == memorandum).Check(Repeatable.Config);

    [Fact]
    public void Any_memorandum_reads_back_equal_from_indented_utf8() =>
        Prop.ForAll(AnyMemorandum, memorandum => MemorandumJson.Deserialize(Utf8(memorandum, indented: true)) == memorandum).Check(Repeatable.Config);

    [Fact]
    public void Any_citation_reads_back_equal() =>
        Prop.ForAll(CitationGenerators.Citation.ToArbitrary(), citation => MemorandumJson.DeserializeCitation(MemorandumJson.Serialize(citation)) == citation)
            .Check(Repeatable.Config);

    [Fact]
    public void Writing_what_was_read_gives_the_same_json() =>
        Prop.ForAll(AnyMemorandum, memorandum => MemorandumJson.Serialize(RoundTrip(memorandum)) == MemorandumJson.Serialize(memorandum)).Check(Repeatable.Config);

    [Fact]
    public void A_stream_gets_the_same_bytes_as_the_string() =>
        Prop.ForAll(AnyMemorandum, memorandum => Encoding.UTF8.GetString(Utf8(memorandum, indented: false)) == MemorandumJson.Serialize(memorandum))
            .Check(Repeatable.Config);

    [Fact]
    public void A_writer_takes_a_memorandum_as_one_value_among_others()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartArray();
            MemorandumJson.Write(Some.Memorandum(), writer);
            writer.WriteEndArray();
        }

        using var json = JsonDocument.Parse(stream.ToArray());

        MemorandumJson.Deserialize(json.RootElement[0].GetRawText()).Should().Be(Some.Memorandum());
    }

    [Fact]
    public void A_lone_surrogate_is_written_as_the_replacement_character()
    {
        var memorandum = new Memorandum { Source = "a\ud83d", Blocks = [Some.Paragraph("\ude00b\ud800")] };

        var read = RoundTrip(memorandum);

        read.Should().Be(new Memorandum { Source = "a\ufffd", Blocks = [Some.Paragraph("\ufffdb\ufffd")] });
    }

    [Fact]
    public void A_date_of_another_calendar_is_written_as_the_same_day_of_the_iso_calendar()
    {
        var october = new LocalDate(1917, 10, 25, CalendarSystem.Julian);

        var read = RoundTrip(new Memorandum { Record = new() { Uploaded = october } });

        read.Record.Uploaded.Should().Be(new LocalDate(1917, 11, 7));
    }

    [Fact]
    public void Values_that_were_never_set_read_back_equal()
    {
        var source = Some.Source() with { Locator = [new() { Value = "", Ranges = [default, new("", "5")] }], FieldSpans = [new("", default)] };
        var memorandum = new Memorandum
        {
            Record = new() { Date = default(ArchiveDate), Uploaded = default(LocalDate) },
            Citation = Some.Citation() with { Sources = [source] },
        };

        RoundTrip(memorandum).Should().Be(memorandum);
    }

    [Theory]
    [InlineData(-9998)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9999)]
    public void A_day_of_any_year_reads_back_equal(int year)
    {
        var memorandum = new Memorandum { Record = new() { Uploaded = new LocalDate(year, 12, 31) } };

        RoundTrip(memorandum).Should().Be(memorandum);
    }

    [Fact]
    public void A_label_that_the_library_cannot_read_is_kept()
    {
        var point = new NumberedPoint { Label = new("§ 7 bis", PointStyle.Arabic, []) };

        RoundTrip(new Memorandum { Blocks = [point] }).Points.Single().Label.Text.Should().Be("§ 7 bis");
    }

    [Fact]
    public void A_label_brings_back_its_own_numbers()
    {
        var point = new NumberedPoint { Label = PointLabel.Parse("2.") };

        RoundTrip(new Memorandum { Blocks = [point] }).Points.Single().Label.Numbers.Should().Equal(2);
    }

    [Fact]
    public void Points_within_points_can_go_a_hundred_deep()
    {
        Block block = Some.Paragraph("deep");
        for (var level = 0; level < 100; level++)
        {
            block = new NumberedPoint { Blocks = [block] };
        }

        var memorandum = new Memorandum { Blocks = [block] };

        RoundTrip(memorandum).Should().Be(memorandum);
    }

    [Fact]
    public void The_json_is_the_same_in_every_culture()
    {
        var expected = MemorandumJson.Serialize(Some.Memorandum());

        UseCulture.Each(() =>
        {
            MemorandumJson.Serialize(Some.Memorandum()).Should().Be(expected);
            MemorandumJson.Deserialize(expected).Should().Be(Some.Memorandum());
        });
    }

    private static Memorandum RoundTrip(Memorandum memorandum) => MemorandumJson.Deserialize(MemorandumJson.Serialize(memorandum));

    private static byte[] Utf8(Memorandum memorandum, bool indented)
    {
        using var stream = new MemoryStream();
        MemorandumJson.Write(memorandum, stream, indented);
        return stream.ToArray();
    }
}
