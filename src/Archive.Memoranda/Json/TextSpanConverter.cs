using System.Text.Json;

namespace Archive.Memoranda.Json;

/// <summary>Reads a span as <c>{"start":1200,"length":34}</c>.</summary>
/// <remarks>Spans are most of what a memorandum's JSON holds beside its text, so they are read by hand.</remarks>
internal sealed class TextSpanConverter : ReadingConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public static TextSpan Read(ref Utf8JsonReader reader)
    {
        reader.ExpectObject("a span");
        int? start = null;
        int? length = null;
        while (reader.ReadName())
        {
            if (reader.ValueTextEquals("start"u8))
            {
                start = reader.ReadOffset();
            }
            else if (reader.ValueTextEquals("length"u8))
            {
                length = reader.ReadOffset();
            }
            else
            {
                reader.SkipValue();
            }
        }

        return (start, length) is ({ } from, { } count) && count <= int.MaxValue - from
            ? new(from, count)
            : throw new JsonException("A span needs a start and a length that end within the range of 32-bit numbers.");
    }
}
