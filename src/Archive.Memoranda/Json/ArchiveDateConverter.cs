using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace Archive.Memoranda.Json;

/// <summary>
/// Writes a date as <c>{"text":"6.V.51","start":"1951-05-06","end":"1951-05-06","precision":"day","guess":"century"}</c>, without
/// <c>guess</c> where nothing was guessed.
/// </summary>
internal sealed class ArchiveDateConverter : JsonConverter<ArchiveDate>
{
    public override ArchiveDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.ExpectObject("a date with its text, start, end and precision");
        string? text = null;
        LocalDate? start = null;
        LocalDate? end = null;
        DatePrecision? precision = null;
        var guess = DateGuess.None;
        while (reader.ReadName())
        {
            if (reader.ValueTextEquals("text"u8))
            {
                text = reader.ReadString();
            }
            else if (reader.ValueTextEquals("start"u8))
            {
                reader.Read();
                start = LocalDateConverter.Read(ref reader);
            }
            else if (reader.ValueTextEquals("end"u8))
            {
                reader.Read();
                end = LocalDateConverter.Read(ref reader);
            }
            else if (reader.ValueTextEquals("precision"u8))
            {
                reader.Read();
                precision = EnumNames<DatePrecision>.Read(ref reader);
            }
            else if (reader.ValueTextEquals("guess"u8))
            {
                reader.Read();
                guess = EnumNames<DateGuess>.Read(ref reader);
            }
            else
            {
                reader.SkipValue();
            }
        }

        return (text, start, end, precision) is ({ } printed, { } first, { } last, { } known) && first <= last
            ? new(printed, first, last, known, guess)
            : throw new JsonException("A date needs text, start, end and precision, and its end does not lie before its start.");
    }

    public override void Write(Utf8JsonWriter writer, ArchiveDate value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("text"u8, value.Text);
        writer.WritePropertyName("start"u8);
        LocalDateConverter.Write(writer, value.Start);
        writer.WritePropertyName("end"u8);
        LocalDateConverter.Write(writer, value.End);
        writer.WriteString("precision"u8, EnumNames<DatePrecision>.Of(value.Precision));
        if (value.Guess != DateGuess.None)
        {
            writer.WriteString("guess"u8, EnumNames<DateGuess>.Of(value.Guess));
        }

        writer.WriteEndObject();
    }
}
