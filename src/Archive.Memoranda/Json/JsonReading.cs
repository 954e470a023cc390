using System.Text;
using System.Text.Json;

namespace Archive.Memoranda.Json;

/// <summary>The few steps by which converters read an object, each with an error that says what was expected and what stands there.</summary>
/// <remarks>The serializer hands a converter whole values only, so the end of the text never comes in the middle of one.</remarks>
internal static class JsonReading
{
    private const int QuotedBytes = 40;

    public static void ExpectObject(this ref Utf8JsonReader reader, string what)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw reader.Unexpected(what);
        }
    }

    /// <summary>Moves on to the name of the next property; false at the end of the object.</summary>
    public static bool ReadName(this ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.PropertyName;

    /// <summary>Moves on to the value of a property and takes it as a string.</summary>
    public static string ReadString(this ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw reader.Unexpected("a string");
    }

    /// <summary>Moves on to the value of a property and takes it as an offset or a length.</summary>
    public static int ReadOffset(this ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var value) && value >= 0
            ? value
            : throw reader.Unexpected("an offset of 0 or more");
    }

    /// <summary>Passes over the value of a property that the library does not know.</summary>
    public static void SkipValue(this ref Utf8JsonReader reader)
    {
        reader.Read();
        reader.Skip();
    }

    public static JsonException Unexpected(this ref readonly Utf8JsonReader reader, string expected)
    {
        var found = reader.TokenType switch
        {
            JsonTokenType.StartObject => "an object",
            JsonTokenType.StartArray => "a list",
            _ when reader.ValueSpan.Length <= QuotedBytes => $"'{Encoding.UTF8.GetString(reader.ValueSpan)}'",
            _ => $"'{Encoding.UTF8.GetString(reader.ValueSpan[..QuotedBytes])}...'",
        };
        return new JsonException($"Expected {expected}, found {found}.");
    }
}
