using System.Text.Json;
using System.Text.Json.Serialization;

namespace Archive.Memoranda.Json;

/// <summary>Writes an enumeration by name, <c>"webPage"</c>.</summary>
/// <remarks>A number is not taken for a value: it would change its meaning with the order of the names.</remarks>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class CamelCaseEnumConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => EnumNames<T>.Read(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteStringValue(EnumNames<T>.Of(value));
}
