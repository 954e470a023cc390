using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Archive.Memoranda.Json;

/// <summary>Reads a day in ISO form, <c>"1949-12-01"</c>.</summary>
internal sealed class LocalDateConverter : ReadingConverter<LocalDate>
{
    public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public static LocalDate Read(ref Utf8JsonReader reader)
    {
        var parsed = reader.TokenType == JsonTokenType.String ? LocalDatePattern.Iso.Parse(reader.GetString()!) : null;
        return parsed is { Success: true } ? parsed.Value : throw reader.Unexpected("a date like \"1949-12-01\"");
    }
}
