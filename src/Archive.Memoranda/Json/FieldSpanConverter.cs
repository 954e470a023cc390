using System.Text.Json;

namespace Archive.Memoranda.Json;

/// <summary>Reads the place of a field as <c>{"field":"title","span":{"start":1200,"length":34}}</c>.</summary>
internal sealed class FieldSpanConverter : ReadingConverter<FieldSpan>
{
    public override FieldSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.ExpectObject("a field and its span");
        string? field = null;
        TextSpan? span = null;
        while (reader.ReadName())
        {
            if (reader.ValueTextEquals("field"u8))
            {
                field = reader.ReadString();
            }
            else if (reader.ValueTextEquals("span"u8))
            {
                reader.Read();
                span = TextSpanConverter.Read(ref reader);
            }
            else
            {
                reader.SkipValue();
            }
        }

        return field is not null && span is { } place
            ? new(field, place)
            : throw new JsonException("The place of a field needs a field and a span.");
    }
}
