using System.Text.Json;

namespace Archive.Memoranda.Json;

/// <summary>Reads the label of a point as the string that is printed, <c>"3, 4."</c>; style and numbers stand beside it.</summary>
/// <remarks>A label is text first: one that the library cannot read, from another hand or a later version, is kept all the same.</remarks>
internal sealed class PointLabelConverter : ReadingConverter<PointLabel>
{
    public override PointLabel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw reader.Unexpected("a label");
        return PointLabel.TryParse(text, provider: null, out var label) && label.Text == text
            ? label
            : new(text, PointStyle.Arabic, numbers: []);
    }
}
