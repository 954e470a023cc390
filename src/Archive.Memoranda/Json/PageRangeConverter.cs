using System.Text.Json;

namespace Archive.Memoranda.Json;

/// <summary>Reads a range of leaves as <c>{"first":"81","last":"85"}</c>.</summary>
/// <remarks>They are strings: <c>0078</c> and <c>2ob</c> lose their meaning as numbers.</remarks>
internal sealed class PageRangeConverter : ReadingConverter<PageRange>
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
}
