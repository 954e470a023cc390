using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Memoranda;

/// <summary>The fields of a line of NDJSON as they stand there, so that those that are not read can be passed through.</summary>
internal readonly struct InputRecord
{
    private readonly List<(string Name, ReadOnlyMemory<byte> Value)>? _fields;

    private InputRecord(List<(string Name, ReadOnlyMemory<byte> Value)> fields) => _fields = fields;

    /// <summary>The fields of a line; none of what is no JSON object.</summary>
    public static InputRecord Read(ReadOnlyMemory<byte> line)
    {
        if (!Utf8.IsValid(line.Span))
        {
            line = Encoding.UTF8.GetBytes(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(line.Span));
        }

        try
        {
            return new(Fields(line));
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The parser says what is wrong.
            return default;
        }
    }

    public bool Has(string name) => _fields?.Exists(field => field.Name == name) == true;

    /// <summary>The value of the first of some fields that has one, a string or as it stands.</summary>
    public string? IdOf(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_fields?.FindLast(field => field.Name == name) is { Name: not null } found && !found.Value.Span.SequenceEqual("null"u8))
            {
                return StringOf(found.Value) ?? Encoding.UTF8.GetString(found.Value.Span);
            }
        }

        return null;
    }

    /// <summary>Writes the fields that nobody has read as <c>meta</c>, if there are any.</summary>
    public void WriteOthers(Utf8JsonWriter writer, Func<string, bool> isRead)
    {
        var others = _fields?.FindAll(field => !isRead(field.Name));
        if (others is not { Count: > 0 })
        {
            return;
        }

        writer.WriteStartObject("meta"u8);
        foreach (var (name, value) in others)
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(value.Span, skipInputValidation: true);
        }

        writer.WriteEndObject();
    }

    // Null for what is none, or holds half a surrogate pair: the parser says so, and a share takes it by its bytes.
    private static string? StringOf(ReadOnlyMemory<byte> value)
    {
        try
        {
            return value.Span[0] == (byte)'"' ? JsonDocument.Parse(value).RootElement.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static List<(string Name, ReadOnlyMemory<byte> Value)> Fields(ReadOnlyMemory<byte> line)
    {
        var fields = new List<(string, ReadOnlyMemory<byte>)>();
        var reader = new Utf8JsonReader(line.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            return fields;
        }

        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            fields.Add((name, line[start..(int)reader.BytesConsumed]));
        }

        // To the end, for what stands behind the object.
        reader.Read();
        return fields;
    }
}
