using System.Text.Json;
using System.Text.Json.Serialization;

namespace Archive.Memoranda.Json;

/// <summary>Writes a range of leaves as <c>{"first":"81","last":"85"}</c>.</summary>
/// <remarks>They are strings: <c>0078</c> and <c>2ob</c> lose their meaning as numbers.</remarks>
internal sealed class PageRangeConverter : JsonConverter<PageRange>
{
    public override PageRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.ExpectObject("a range of pages");
        string? first = null;
        string? last = null;
        while (reader.ReadName())
        {
            if (reader.ValueTextEquals("first"u8))
            {
                first = reader.ReadString();
            }
            else if (reader.ValueTextEquals("last"u8))
            {
                last = reader.ReadString();
            }
            else
            {
                reader.SkipValue();
            }
        }

        return first is not null && last is not null
            ? new(first, last)
            : throw new JsonException("A range of pages needs a first and a last one.");
    }

    public override void Write(Utf8JsonWriter writer, PageRange value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("first"u8, value.First);
        writer.WriteString("last"u8, value.Last);
        writer.WriteEndObject();
    }
}
