using System.Text.Json;
using System.Text.Json.Serialization;

namespace Archive.Memoranda.Json;

/// <summary>A converter that only reads: writing is <see cref="ModelWriter"/>'s, for every type and without contracts.</summary>
/// <typeparam name="T">What is read.</typeparam>
internal abstract class ReadingConverter<T> : JsonConverter<T>
{
    public sealed override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        throw new NotSupportedException("The contracts only read; memoranda are written without them.");
}
