using System.Text.Json;
using NodaTime;

namespace Archive.Memoranda.Json;

/// <summary>
/// Reads a date as <c>{"text":"6.V.51","start":"1951-05-06","end":"1951-05-06","precision":"day","guess":"century"}</c>, without
/// <c>guess</c> where nothing was guessed.
/// </summary>
internal sealed class ArchiveDateConverter : ReadingConverter<ArchiveDate>
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
                precision = EnumNames.Read<DatePrecision>(ref reader);
            }
            else if (reader.ValueTextEquals("guess"u8))
            {
                reader.Read();
                guess = EnumNames.Read<DateGuess>(ref reader);
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
}
