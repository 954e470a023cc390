using System.Text.Json;

namespace Archive.Memoranda.Json;

/// <summary>Reads an enumeration by name, <c>"webPage"</c>.</summary>
/// <remarks>A number is not taken for a value: it would change its meaning with the order of the names.</remarks>
/// <typeparam name="T">The enumeration.</typeparam>
internal sealed class CamelCaseEnumConverter<T> : ReadingConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => EnumNames.Read<T>(ref reader);
}
