using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Archive.Memoranda.Json;

/// <summary>Writes a day in ISO form, <c>"1949-12-01"</c>.</summary>
internal sealed class LocalDateConverter : JsonConverter<LocalDate>
{
    private const int IsoLength = 10;

    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => Write(writer, value);

    public static LocalDate Read(ref Utf8JsonReader reader)
    {
        var parsed = reader.TokenType == JsonTokenType.String ? LocalDatePattern.Iso.Parse(reader.GetString()!) : null;
        return parsed is { Success: true } ? parsed.Value : throw reader.Unexpected("a date like \"1949-12-01\"");
    }

    public static void Write(Utf8JsonWriter writer, LocalDate value)
    {
        var day = value.WithCalendar(CalendarSystem.Iso);
        Span<byte> utf8 = stackalloc byte[IsoLength];

        // A DateOnly writes itself as bytes, but has no years before the first; NodaTime has, and makes a string of them.
        if (day.Year >= 1 && day.ToDateOnly().TryFormat(utf8, out _, "O", CultureInfo.InvariantCulture))
        {
            writer.WriteStringValue(utf8);
        }
        else
        {
            writer.WriteStringValue(LocalDatePattern.Iso.Format(day));
        }
    }
}
